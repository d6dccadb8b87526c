using System.Globalization;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;

namespace ExoGraph.Tests.Records.Crosschecks;

/// <summary>One question put to a database, and its answer, as a line of the table.</summary>
internal sealed record CrosscheckRow(Statement Claim, string Database, string Version, string Level, IReadOnlyList<string> Items)
{
    /// <summary>The day on which the tables in the repository were made.</summary>
    public const string Checked = "2026-11-25";

    public const string Header = "record\tsubject_id\tsubject\tobject_id\tobject\tdatabase\tversion\tlevel\tlisted\tcount\titems\tchecked";

    public string Line => string.Join('\t',
        Claim.Id.Text, Claim.Subject.Text, Label(Claim.Subject), Claim.Object.Text, Label(Claim.Object), Database, Version, Level,
        Items.Count > 0 ? "yes" : "no", Items.Count.ToString(CultureInfo.InvariantCulture), string.Join('|', Items), Checked);

    private static string Label(Curie id) => ReviewRecords.Label(id);
}
