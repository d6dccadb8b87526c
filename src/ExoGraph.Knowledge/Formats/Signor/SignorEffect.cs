namespace ExoGraph.Knowledge.Formats.Signor;

/// <summary>What SIGNOR's EFFECT means. The sign comes from nothing else: a phosphorylation may activate or inhibit.</summary>
internal static class SignorEffect
{
    /// <summary>The predicate of an effect; <paramref name="known"/> is false where the word is none of SIGNOR's.</summary>
    /// <param name="effect">The word.</param>
    /// <param name="onProcess">Whether the object is a process: it has no amount, so an effect on quantity is one on activity.</param>
    /// <param name="known">Whether the word is known.</param>
    public static string Predicate(string effect, bool onProcess, out bool known)
    {
        known = true;
        var word = effect.Trim().ToLowerInvariant();
        var amount = word.Contains("quantity", StringComparison.Ordinal) && !onProcess;
        switch (word)
        {
            case "up-regulates" or "up-regulates activity" or "up-regulates quantity" or "up-regulates quantity by expression" or "up-regulates quantity by stabilization" or "stimulation" or "activation":
                return amount ? "upregulates" : "promotes";
            case "down-regulates" or "down-regulates activity" or "down-regulates quantity" or "down-regulates quantity by repression" or "down-regulates quantity by destabilization" or "inhibition" or "inhibiton":
                return amount ? "downregulates" : "inhibits";
            case "form complex":
                return "part_of";
            case "unknown" or "":
                return "regulates";
            default:
                known = false;
                return "regulates";
        }
    }
}
