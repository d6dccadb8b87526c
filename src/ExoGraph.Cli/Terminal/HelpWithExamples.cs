using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ExoGraph.Cli.Terminal;

/// <summary>Help as usual, with examples at its end.</summary>
/// <param name="usual">The help as usual.</param>
public sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>Puts examples into the help of a command and all below it.</summary>
    public static void AddTo(RootCommand root)
    {
        ArgumentNullException.ThrowIfNull(root);
        foreach (var help in root.Options.OfType<HelpOption>())
            if (help.Action is HelpAction usual) help.Action = new HelpWithExamples(usual);
    }

    /// <summary>Who asks for help has not forgotten what else to give.</summary>
    public override bool ClearsParseErrors => usual.ClearsParseErrors;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        var code = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var examples = Examples.Of(Verb(parseResult.CommandResult.Command));
        if (examples.Count > 0) output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine("  " + example);
        if (examples.Count > 0) output.WriteLine();
        return code;
    }

    private static string Verb(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand ? $"{Verb(parent)} {command.Name}" : command is RootCommand ? "" : command.Name;
}
