using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Tests.Knowledge;

public sealed class BrokenRecordTests
{
    private static readonly IReadOnlyList<BrokenCase> s_cases = [.. BrokenFiles.All, .. BrokenRecords.All, .. BrokenStatements.All];

    public static TheoryData<string> Names => [.. s_cases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_BrokenRecords_ReportsEveryProblemAtItsLineAndNothingElse(string name)
    {
        var broken = s_cases.Single(c => c.Name == name);
        using var folder = RecordFolder.Good();
        broken.Break(folder);

        var result = folder.Load();

        Assert.Null(result.Knowledge);
        var expected = broken.Expected.Select(e => e.In(folder)).Order(StringComparer.Ordinal);
        var actual = result.Problems.Select(p => $"{p.File}:{p.Line}: {p.Code}").Order(StringComparer.Ordinal);
        Assert.True(expected.SequenceEqual(actual), $"expected\n  {string.Join("\n  ", expected)}\nbut\n  {string.Join("\n  ", result.Problems)}");
    }

    [Fact]
    public void ProblemCodes_All_HaveABrokenRecord()
    {
        var tested = s_cases.SelectMany(c => c.Expected).Select(e => e.Code).ToHashSet();

        // FILE02 needs a file that the system refuses to open; it has a test of its own.
        Assert.Equal(["FILE02"], ProblemCodes.All.Select(c => c.Text).Where(c => !tested.Contains(c)));
    }

    [Fact]
    public void ProblemCodes_All_AreUniqueAndDocumented()
    {
        var documented = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "checks.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(l.Split('|')[1].Trim()[^1]));

        Assert.Equal(ProblemCodes.All.Count, ProblemCodes.All.Select(c => c.Text).Distinct().Count());
        Assert.Equal(ProblemCodes.All.Select(c => $"| {c.Text} | {c.Meaning} | {c.Mend} |"), documented);
    }
}
