using System.Collections;
using System.Globalization;
using System.Text;

namespace ExoGraph.Neo4j.Queries;

/// <summary>Writes values as Cypher literals, for text that is to be read and pasted. What is sent to a server uses parameters instead.</summary>
public static class CypherLiteral
{
    /// <summary>A value as a literal.</summary>
    /// <param name="value">Text, a whole number, a finite double, a truth value, null, or a list of them.</param>
    /// <exception cref="ArgumentException">The value is of another type.</exception>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => Text(text),
        bool flag => flag ? "true" : "false",
        int or long => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        double number when double.IsFinite(number) => number.ToString("0.0###############", CultureInfo.InvariantCulture),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Of))}]",
        _ => throw new ArgumentException($"A {value.GetType().Name} has no Cypher literal here.", nameof(value)),
    };

    private static string Text(string text)
    {
        var result = new StringBuilder("'", text.Length + 2);
        foreach (var c in text)
        {
            if (c is '\'' or '\\') result.Append('\\').Append(c);
            else if (char.IsControl(c)) result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else result.Append(c);
        }
        return result.Append('\'').ToString();
    }
}
