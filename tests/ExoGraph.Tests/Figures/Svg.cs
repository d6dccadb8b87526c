using System.Globalization;
using System.Xml.Linq;

namespace ExoGraph.Tests.Figures;

/// <summary>A figure, read back.</summary>
internal sealed class Svg
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    public Svg(string text) => Root = XDocument.Parse(text, LoadOptions.None).Root!;

    public XElement Root { get; }

    public string Title => Root.Element(s_svg + "title")!.Value;

    public string Description => Root.Element(s_svg + "desc")!.Value;

    public double Width => Box[2];

    public double Height => Box[3];

    public IReadOnlyList<XElement> Groups(string @class) => [.. Root.Descendants(s_svg + "g").Where(g => Has(g, @class))];

    public IReadOnlyList<XElement> Within(XElement group, string element, string? @class = null) =>
        [.. group.Descendants(s_svg + element).Where(e => @class is null || Has(e, @class))];

    /// <summary>Texts of a group, joined by blanks.</summary>
    public string Text(XElement group) => string.Join(' ', group.Descendants(s_svg + "text").Select(t => t.Value));

    /// <summary>The outline of a node or region: its first rect, or the box around its first circle.</summary>
    public Rect Outline(XElement group)
    {
        var shape = group.Elements().First(e => e.Name == s_svg + "rect" || e.Name == s_svg + "circle");
        return shape.Name == s_svg + "rect"
            ? new Rect(Number(shape, "x"), Number(shape, "y"), Number(shape, "width"), Number(shape, "height"))
            : new Rect(Number(shape, "cx") - Number(shape, "r"), Number(shape, "cy") - Number(shape, "r"), 2 * Number(shape, "r"), 2 * Number(shape, "r"));
    }

    public static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private double[] Box => [.. Root.Attribute("viewBox")!.Value.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];

    private static bool Has(XElement element, string @class) => element.Attribute("class")?.Value.Split(' ').Contains(@class) == true;
}
