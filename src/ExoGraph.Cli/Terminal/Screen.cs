using System.Text.Json;
using ExoGraph.Service.Documents;
using Spectre.Console;

namespace ExoGraph.Cli.Terminal;

/// <summary>Where results go: coloured and fitted to a terminal, plain and unbroken into a pipe.</summary>
public sealed class Screen
{
    private const int Unbroken = 100_000;
    private readonly TextWriter _output;
    private readonly IAnsiConsole _console;

    /// <summary>Writes to an output.</summary>
    /// <param name="output">The output.</param>
    /// <param name="noColor">Whether colours are unwanted; <c>NO_COLOR</c> in the environment says so too.</param>
    public Screen(TextWriter output, bool noColor)
    {
        _output = output;
        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var colours = isTerminal && !noColor && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        if (!isTerminal) _console.Profile.Width = Unbroken;
    }

    /// <summary>A line with markup.</summary>
    public void Line(string markup = "") => _console.MarkupLine(markup);

    /// <summary>A line with markup, indented; what does not fit goes on below with the same indent.</summary>
    public void Indented(int columns, string markup) => _console.Write(new Padder(new Markup(markup), new Padding(columns, 0, 0, 0)));

    /// <summary>A table; into a pipe, columns with tabs between.</summary>
    public void Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (_console.Profile.Width == Unbroken)
        {
            _output.WriteLine(string.Join('\t', headers));
            foreach (var row in rows) _output.WriteLine(string.Join('\t', row.Select(c => Markup.Remove(c))));
            return;
        }
        var table = new Table { Border = TableBorder.Simple };
        foreach (var header in headers) table.AddColumn(header);
        foreach (var row in rows) table.AddRow([.. row]);
        _console.Write(table);
    }

    /// <summary>A document as JSON.</summary>
    public void Json<T>(T document) => _output.WriteLine(JsonSerializer.Serialize(document, Service.Documents.Json.Indented));

    /// <summary>Text as it is.</summary>
    public void Raw(string text) => _output.Write(text);

    /// <summary>Text without meaning as markup.</summary>
    public static string Plain(string text) => Markup.Escape(text);
}
