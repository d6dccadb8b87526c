using System.Globalization;
using ExoGraph.Service.Documents;

namespace ExoGraph.Cli.Terminal;

/// <summary>Prints statements, transfers and evidence.</summary>
public static class StatementText
{
    /// <summary>A statement in one line: subject, arrow, object, context, belief.</summary>
    public static string Line(StatementDocument statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var notes = new List<string>();
        if (statement.Implied) notes.Add("implied");
        if (statement.Scope == "overall") notes.Add("overall");
        if (statement.Reading == "as-printed") notes.Add("as printed");
        notes.AddRange(new[] { statement.Cancer?.Label, statement.Cell?.Label, statement.Biofluid?.Label, statement.Purpose }.OfType<string>().Distinct());
        var context = notes.Count > 0 ? $" [grey]({Screen.Plain(string.Join("; ", notes))})[/]" : "";
        return $"[bold]{Screen.Plain(statement.Subject.Label)}[/] {Arrow(statement)} [bold]{Screen.Plain(statement.Object.Label)}[/]{context}  belief {Number(statement.Belief)}  [grey]{Screen.Plain(statement.Statement)}[/]";
    }

    /// <summary>A statement with its evidence below it.</summary>
    public static void Write(Screen screen, StatementDocument statement, int indent = 0, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(screen);
        ArgumentNullException.ThrowIfNull(statement);
        screen.Indented(indent, prefix + Line(statement));
        if (statement.Reason is { } reason) screen.Indented(indent + 4, $"[yellow]kept as printed: {Screen.Plain(reason)}{(statement.ReplacedBy is { } other ? $" Accepted: {Screen.Plain(other)}." : "")}[/]");
        foreach (var evidence in statement.Evidence) Write(screen, evidence, indent + 4);
        foreach (var parallel in statement.Parallel ?? []) screen.Indented(indent + 4, $"also {Line(parallel)}");
    }

    /// <summary>A transfer in one line with its evidence below it.</summary>
    public static void Write(Screen screen, TransferDocument transfer, int indent = 0)
    {
        ArgumentNullException.ThrowIfNull(screen);
        ArgumentNullException.ThrowIfNull(transfer);
        var cargo = transfer.Cargo.Count > 0 ? $" with {Screen.Plain(string.Join(", ", transfer.Cargo.Select(c => c.Label)))}" : "";
        var mode = transfer.Mode == "autocrine" ? "autocrine loop" : transfer.Mode == "not-stated" ? "mode not stated" : transfer.Mode;
        screen.Indented(indent, $"{Name(transfer.Donor, "donor")} ⇢ {Name(transfer.Vesicle, "vesicle")}{cargo} ⇢ {Name(transfer.Recipient, "recipient")}  [grey]({mode}) {Screen.Plain(transfer.Id)}[/]");
        foreach (var evidence in transfer.Evidence) Write(screen, evidence, indent + 4);
    }

    private static void Write(Screen screen, EvidenceDocument evidence, int indent)
    {
        var read = evidence.ReadIn == evidence.Study ? "" : $" read in {evidence.ReadIn}";
        var cited = evidence.CitedAs is { } printed ? $", printed as \\[{printed}]".Replace("\\[", "[[", StringComparison.Ordinal).Replace("]", "]]", StringComparison.Ordinal) : "";
        var against = evidence.Direction == "refutes" ? "[red]refutes[/] " : "";
        screen.Indented(indent, $"{against}[cyan]{Screen.Plain(evidence.Study)}[/]{Screen.Plain(read)}, {Screen.Plain(evidence.Locator)} ({evidence.Level}), {evidence.Certainty}, citation {evidence.Verdict}{cited}, weight {Number(evidence.Weight)}");
        if (evidence.Claim.Length > 0) screen.Indented(indent + 2, $"[grey]{Screen.Plain(evidence.Claim)}[/]");
    }

    private static string Name(EntityRef? entity, string what) => entity is null ? $"{what} not stated" : $"[bold]{Screen.Plain(entity.Label)}[/]";

    private static string Arrow(StatementDocument statement) => statement.Sign switch
    {
        "+" => $"[green]{statement.Predicate} →[/]",
        "-" => $"[red]{statement.Predicate} ⊣[/]",
        "=" => $"{statement.Predicate} ⇢",
        "?" => $"[yellow]{statement.Predicate} —◇[/]",
        _ => statement.Predicate.Replace('_', ' '),
    };

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
