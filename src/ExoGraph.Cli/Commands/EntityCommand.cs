using System.CommandLine;
using ExoGraph.Cli.Terminal;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Lookups;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph entity</c>: all that the graph says of an entity.</summary>
public static class EntityCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var name = new Argument<string>("NAME") { Description = "A label, synonym or id." };
        var command = new Command("entity", "All that the graph says of an entity, such as: exograph entity PTEN") { name };
        command.SetAction((parsed, cancellation) =>
        {
            var answerer = Graphs.Open(globals, parsed, cancellation);
            var document = EntityLookup.Find(answerer.Graph, EntityArgument.Find(answerer, parsed.GetRequiredValue(name)))!;
            if (globals.Json(parsed)) globals.Screen(parsed).Json(document);
            else Write(globals.Screen(parsed), document);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Write(Screen screen, EntityDocument entity)
    {
        screen.Line($"[bold]{Screen.Plain(entity.Label)}[/]  {entity.Class}  [grey]{Screen.Plain(entity.Id)}[/]");
        foreach (var (what, text) in new[]
                 {
                     ("used as", string.Join(", ", entity.Roles)), ("also written", string.Join(", ", entity.Synonyms)), ("is a", Labels(entity.IsA)), ("narrower", Labels(entity.Narrower)),
                     ("process", entity.Process?.Label ?? ""), ("in", entity.Bearer?.Label ?? ""), ("outcomes", Labels(entity.Outcomes)),
                     ("for the patient", entity.Desirable switch { > 0 => "more of it is good", < 0 => "more of it is bad", _ => "" }), ("note", entity.Note), ("page", entity.Url ?? ""),
                 })
            if (text.Length > 0) screen.Indented(2, $"{what}: {Screen.Plain(text)}");
        Group(screen, "Acts on", entity.ActsOn);
        Group(screen, "Acted on by", entity.ActedOnBy);
        Group(screen, "Kept as printed, not used by queries", entity.AsPrinted);
        if (entity.Transfers.Count > 0) screen.Line("[bold]Transfers[/]");
        foreach (var transfer in entity.Transfers) StatementText.Write(screen, transfer, 2);
        if (entity.Notes.Count > 0) screen.Line("[bold]Properties[/]");
        foreach (var note in entity.Notes) screen.Indented(2, Screen.Plain($"{note.Property}: {note.Value} {note.Unit}"));
    }

    private static void Group(Screen screen, string title, IReadOnlyList<StatementDocument> statements)
    {
        if (statements.Count > 0) screen.Line($"[bold]{title}[/]");
        foreach (var statement in statements) StatementText.Write(screen, statement, 2);
    }

    private static string Labels(IReadOnlyList<EntityRef> entities) => string.Join(", ", entities.Select(e => e.Label));
}
