using System.Globalization;

namespace ExoGraph.Core.Beliefs;

/// <summary>Beliefs and scores are priors: they are never shown with more than two significant digits.</summary>
public static class TwoDigits
{
    /// <summary>Rounds to two significant digits, half up.</summary>
    public static double Round(double value)
    {
        if (value == 0 || !double.IsFinite(value)) return value;
        var scale = 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        var factor = Math.Pow(10, Math.Abs(scale));
        // The nudge undoes binary noise such as 0.285 being stored just below its decimal value.
        var scaled = (scale >= 0 ? value * factor : value / factor) * (1 + 1e-12);
        var whole = Math.Floor(scaled + 0.5);
        return scale >= 0 ? whole / factor : whole * factor;
    }

    /// <summary>The rounded number as text, without an exponent down to a millionth.</summary>
    public static string Text(double value)
    {
        var rounded = Round(value);
        if (rounded == 0) return "0";
        if (Math.Abs(rounded) < 1e-6) return rounded.ToString("0.0e0", CultureInfo.InvariantCulture);
        var decimals = Math.Max(0, 1 - (int)Math.Floor(Math.Log10(Math.Abs(rounded))));
        return rounded.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
