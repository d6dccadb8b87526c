using System.Globalization;
using ExoGraph.Knowledge.Packs;

namespace ExoGraph.Cli.Commands;

/// <summary>Shows how far an import is, on a terminal; into a pipe it shows nothing.</summary>
/// <param name="error">The stream of progress and warnings.</param>
public sealed class ProgressBar(TextWriter error) : IProgress<ImportProgress>, IDisposable
{
    private const int Width = 30;
    private readonly bool _isTerminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;

    /// <inheritdoc/>
    public void Report(ImportProgress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!_isTerminal) return;
        var full = (int)(value.Share * Width);
        var rest = value.Remaining is { } remaining ? $", {remaining:mm\\:ss} left" : "";
        error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{value.Stage} [{new string('#', full)}{new string('.', Width - full)}] {value.Rows:N0} rows, {value.RowsPerSecond:N0} a second{rest}   "));
    }

    /// <summary>Takes the bar away.</summary>
    public void Clear()
    {
        if (_isTerminal) error.Write("\r" + new string(' ', 100) + "\r");
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();
}
