using System.Globalization;
using ExoGraph.Service.Documents;

namespace ExoGraph.Service.Pages.Parts;

/// <summary>Says who recorded a publication, and when.</summary>
public static class RecordedText
{
    /// <summary>In one clause.</summary>
    public static string Of(RecordedDocument recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        var first = $"{Date(recorded.On)} by {recorded.By}";
        return recorded.Changes == 1 ? first : $"{first}; last changed {Date(recorded.LastOn)} by {recorded.LastBy}, {recorded.Changes} versions";
    }

    private static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
