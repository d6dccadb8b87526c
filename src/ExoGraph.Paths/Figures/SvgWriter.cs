using System.Globalization;
using System.Text;

namespace ExoGraph.Paths.Figures;

/// <summary>Writes SVG text: numbers without culture and with at most two decimals, everything else escaped, so that the same figure gives the same bytes.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _text = new();

    public SvgWriter Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    public SvgWriter Open(string element, params (string Name, object Value)[] attributes) => Start(element, attributes, ">");

    public SvgWriter Empty(string element, params (string Name, object Value)[] attributes) => Start(element, attributes, "/>\n");

    public SvgWriter Close(string element) => Raw($"</{element}>\n");

    public SvgWriter Text(string text) => Raw(Escape(text));

    public SvgWriter Element(string element, string text, params (string Name, object Value)[] attributes) =>
        Open(element, attributes).Text(text).Close(element);

    public override string ToString() => _text.ToString();

    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private SvgWriter Start(string element, (string Name, object Value)[] attributes, string end)
    {
        _text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
            _text.Append(' ').Append(name).Append("=\"").Append(value is double number ? Number(number) : Escape(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")).Append('"');
        _text.Append(end);
        return this;
    }
}
