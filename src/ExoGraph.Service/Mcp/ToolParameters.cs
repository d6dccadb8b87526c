using ExoGraph.Service.Requests;
using ModelContextProtocol;

namespace ExoGraph.Service.Mcp;

/// <summary>Turns the arguments of a tool into the parameters that the API and the command know, and mistakes into a sentence that a model can act on.</summary>
internal sealed class ToolParameters
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.Ordinal);

    public ToolParameters Add(string name, string? value)
    {
        if (value is not null) _values[name] = [value];
        return this;
    }

    public ToolParameters Add(string name, int? value) => Add(name, value?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public ToolParameters Add(string name, bool value) => Add(name, value ? "true" : null);

    public ToolParameters Add(string name, IReadOnlyList<string>? values)
    {
        if (values is { Count: > 0 }) _values[name] = values;
        return this;
    }

    public Parameters Build() => new(_values);

    /// <summary>The error of a tool that was asked wrongly.</summary>
    public static McpException Mistakes(IReadOnlyList<RequestError> errors) =>
        new(string.Join(" ", errors.Select(e => $"{e.Parameter}: {e.Message}")));
}
