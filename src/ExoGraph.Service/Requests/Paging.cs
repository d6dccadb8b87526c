using System.Globalization;

namespace ExoGraph.Service.Requests;

/// <summary>Which rows of a list are wanted: <c>limit</c> of them, <c>after</c> those that an earlier page gave. Within one graph version pages fit together.</summary>
/// <param name="Limit">How many at the most.</param>
/// <param name="After">How many come before.</param>
public sealed record Paging(int Limit, int After)
{
    /// <summary>Reads them; all rows where nothing is given.</summary>
    public static Paging Read(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new(parameters.Int("limit", int.MaxValue, 1, 10_000), parameters.Int("after", 0, 0, int.MaxValue));
    }

    /// <summary>The rows of this page.</summary>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Limit == int.MaxValue && After == 0 ? rows : [.. rows.Skip(After).Take(Limit)];
    }

    /// <summary>What to give as <c>after</c> for the next page; null on the last.</summary>
    /// <param name="total">How many rows there are.</param>
    public string? Next(int total) => Limit < total - After ? (After + Limit).ToString(CultureInfo.InvariantCulture) : null;
}
