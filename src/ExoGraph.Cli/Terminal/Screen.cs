using System.Text.Json;
using ExoGraph.Service.Documents;
using Spectre.Console;

namespace ExoGraph.Cli.Terminal;

/// <summary>Where results go: coloured and fitted to a terminal, plain and unbroken into a pipe.</summary>
public sealed class Screen
{
    private const int Unbroken = 100_000;
    private const int LeastColumn = 13;
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

    /// <summary>Writes to an output as to a terminal of a width, without colours.</summary>
    internal Screen(TextWriter output, int width)
        : this(output, noColor: true) => _console.Profile.Width = width;

    /// <summary>A line with markup.</summary>
    public void Line(string markup = "") => _console.MarkupLine(markup);

    /// <summary>A line with markup, indented; what does not fit goes on below with the same indent.</summary>
    public void Indented(int columns, string markup) => _console.Write(new Padder(new Markup(markup), new Padding(columns, 0, 0, 0)));

    /// <summary>
    /// A table; into a pipe, columns with tabs between. On a terminal too narrow for its columns each row stands alone,
    /// with the header before each value: a column of a few letters can't be read.
    /// </summary>
    public void Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (_console.Profile.Width == Unbroken)
        {
            _output.WriteLine(string.Join('\t', headers));
            foreach (var row in rows) _output.WriteLine(string.Join('\t', row.Select(c => Markup.Remove(c))));
            return;
        }
        if (headers.Count * LeastColumn > _console.Profile.Width)
        {
            foreach (var row in rows) Card(headers, row);
            return;
        }
        var table = new Table { Border = TableBorder.Simple };
        foreach (var header in headers) table.AddColumn(header);
        foreach (var row in rows) table.AddRow([.. row]);
        _console.Write(table);
    }

    private void Card(IReadOnlyList<string> headers, IReadOnlyList<string> row)
    {
        Line($"[bold]{row[0]}[/]");
        for (var i = 1; i < row.Count; i++)
            if (Markup.Remove(row[i]).Length > 0) Indented(2, $"[grey]{headers[i]}:[/] {row[i]}");
    }

    /// <summary>A document as JSON.</summary>
    public void Json<T>(T document) => _output.WriteLine(JsonSerializer.Serialize(document, Service.Documents.Json.Indented));

    /// <summary>Text as it is.</summary>
    public void Raw(string text) => _output.Write(text);

    /// <summary>Text without meaning as markup.</summary>
    public static string Plain(string text) => Markup.Escape(text);
}
