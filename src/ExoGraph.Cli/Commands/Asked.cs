using System.CommandLine;
using ExoGraph.Service.Requests;

namespace ExoGraph.Cli.Commands;

/// <summary>Options of a query verb: read as text and understood by the same reader as the API's parameters.</summary>
public sealed class Asked
{
    private readonly List<(Option Option, Func<ParseResult, IReadOnlyList<string>> Values)> _options = [];

    /// <summary>An option that may be given several times; <c>@FILE</c> stands for the lines of a file.</summary>
    public Asked Many(string name, string help)
    {
        var option = new Option<string[]>(name) { Description = help, AllowMultipleArgumentsPerToken = true, HelpName = "NAME" };
        _options.Add((option, parsed => [.. (parsed.GetValue(option) ?? []).SelectMany(NameFile.Expand)]));
        return this;
    }

    /// <summary>An option whose value stands for several, such as the lines of a file.</summary>
    public Asked Expanded(string name, string help, string value, Func<string, IEnumerable<string>> expand)
    {
        var option = new Option<string?>(name) { Description = help, HelpName = value };
        _options.Add((option, parsed => parsed.GetValue(option) is { } given ? [.. expand(given)] : []));
        return this;
    }

    /// <summary>An option with one value.</summary>
    public Asked One(string name, string help, string value = "VALUE")
    {
        var option = new Option<string?>(name) { Description = help, HelpName = value };
        if (value.Contains('|', StringComparison.Ordinal)) option.CompletionSources.Add([.. value.Split('|').Where(w => w != "…")]);
        _options.Add((option, parsed => parsed.GetValue(option) is { } given ? [given] : []));
        return this;
    }

    /// <summary>The order of the rows, by one of these columns.</summary>
    public Asked Sort(IReadOnlyList<string> columns) => One("--sort", "Order the rows by this column; with - before it descending.", string.Join('|', columns));

    /// <summary>An option without a value.</summary>
    public Asked Flag(string name, string help)
    {
        var option = new Option<bool>(name) { Description = help };
        _options.Add((option, parsed => parsed.GetValue(option) ? ["true"] : []));
        return this;
    }

    /// <summary>Adds the options to a verb.</summary>
    public Command AddTo(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        foreach (var (option, _) in _options) command.Add(option);
        return command;
    }

    /// <summary>The parameters as given.</summary>
    public Parameters Read(ParseResult parsed) =>
        new(_options.Select(o => KeyValuePair.Create(o.Option.Name.TrimStart('-'), o.Values(parsed))));

    /// <summary>Ends the command with every mistake of a request.</summary>
    public static CommandException Mistakes(IReadOnlyList<RequestError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return new(ExitCode.Usage, string.Join(Environment.NewLine, errors.Select(e => $"--{Kebab(e.Parameter)}: {e.Message}")));
    }

    private static string Kebab(string camel) => string.Concat(camel.Select(c => char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : c.ToString()));
}
