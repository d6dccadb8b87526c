using System.Globalization;

namespace ExoGraph.Core.Beliefs;

/// <summary>A degree of belief from 0 to 0.95, kept in millionths so that it is compared exactly.</summary>
public readonly record struct Belief : IComparable<Belief>
{
    /// <summary>No evidence supports less than complete doubt: the greatest belief that is ever given.</summary>
    public const double Cap = 0.95;

    private const int One = 1_000_000;

    private Belief(int millionths) => Millionths = millionths;

    /// <summary>The belief in millionths, 0 to 950,000.</summary>
    public int Millionths { get; }

    /// <summary>The belief as a number from 0 to 0.95.</summary>
    public double Value => (double)Millionths / One;

    /// <summary>Rounds a number half up to millionths and caps it.</summary>
    public static Belief Of(double value) => new((int)Math.Floor(Math.Clamp(value, 0, Cap) * One + 0.5));

    /// <summary>From millionths as stored, 0 to 950,000.</summary>
    public static Belief OfMillionths(int millionths) => new(Math.Clamp(millionths, 0, (int)(Cap * One)));

    /// <inheritdoc/>
    public int CompareTo(Belief other) => Millionths.CompareTo(other.Millionths);

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Belief left, Belief right) => left.Millionths < right.Millionths;

    /// <summary>Whether the left is greater.</summary>
    public static bool operator >(Belief left, Belief right) => left.Millionths > right.Millionths;

    /// <summary>Whether the left is smaller or the same.</summary>
    public static bool operator <=(Belief left, Belief right) => left.Millionths <= right.Millionths;

    /// <summary>Whether the left is greater or the same.</summary>
    public static bool operator >=(Belief left, Belief right) => left.Millionths >= right.Millionths;

    /// <summary>Two significant digits, rounded half up.</summary>
    public override string ToString() => TwoDigits.Text(Value);

    /// <summary>Two significant digits, as a number for answers.</summary>
    public double Shown => TwoDigits.Round(Value);

    /// <summary>As text with six decimals, exact.</summary>
    public string Exact => Value.ToString("0.######", CultureInfo.InvariantCulture);
}
