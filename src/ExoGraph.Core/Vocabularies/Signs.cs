namespace ExoGraph.Core.Vocabularies;

/// <summary>Arithmetic and text of <see cref="Sign"/>.</summary>
public static class Signs
{
    /// <summary>The mark used in records and answers: <c>+</c>, <c>-</c>, <c>=</c>, <c>?</c>, or <c>none</c>.</summary>
    public static string Mark(this Sign sign) => sign switch
    {
        Sign.Plus => "+",
        Sign.Minus => "-",
        Sign.Same => "=",
        Sign.Unknown => "?",
        _ => "none",
    };

    /// <summary>Reads a mark; false where it is none of the five.</summary>
    public static bool TryParse(string? mark, out Sign sign)
    {
        sign = mark switch { "+" => Sign.Plus, "-" => Sign.Minus, "=" => Sign.Same, "?" => Sign.Unknown, _ => Sign.None };
        return sign != Sign.None || mark == "none";
    }

    /// <summary>The net effect of a walk whose statements have these signs: their product, indeterminate as soon as one is unknown.</summary>
    /// <exception cref="ArgumentException">A statement without a sign cannot be walked.</exception>
    public static NetEffect Product(IEnumerable<Sign> signs)
    {
        var net = NetEffect.Promotes;
        foreach (var sign in signs) net = net.Then(sign);
        return net;
    }

    /// <summary>The net effect after one more hop.</summary>
    /// <exception cref="ArgumentException">A statement without a sign cannot be walked.</exception>
    public static NetEffect Then(this NetEffect net, Sign sign) => sign switch
    {
        Sign.None => throw new ArgumentException("A statement without a sign cannot stand in a chain.", nameof(sign)),
        Sign.Unknown => NetEffect.Indeterminate,
        Sign.Minus when net == NetEffect.Promotes => NetEffect.Inhibits,
        Sign.Minus when net == NetEffect.Inhibits => NetEffect.Promotes,
        _ => net,
    };
}
