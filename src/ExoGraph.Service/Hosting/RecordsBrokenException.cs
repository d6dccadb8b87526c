using ExoGraph.Knowledge.Records;

namespace ExoGraph.Service.Hosting;

/// <summary>The service cannot start because the records have errors.</summary>
public sealed class RecordsBrokenException(IReadOnlyList<Problem> problems)
    : Exception($"The records have {problems.Count} problems:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}")
{
    /// <summary>Every problem.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;
}
