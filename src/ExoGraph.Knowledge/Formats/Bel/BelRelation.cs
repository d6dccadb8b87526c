namespace ExoGraph.Knowledge.Formats.Bel;

/// <summary>What a BEL relation says here.</summary>
/// <param name="Predicate">Our predicate.</param>
/// <param name="Symmetric">Stored twice, once each way.</param>
/// <param name="Against">Evidence against the statement.</param>
internal readonly record struct BelRelation(string Predicate, bool Symmetric = false, bool Against = false)
{
    /// <summary>The relation of a word; null where it is structure without evidence, or nothing that is known.</summary>
    /// <param name="word">BEL's word.</param>
    /// <param name="amount">Whether the object is an amount (a gene, RNA or protein by itself, not its activity).</param>
    /// <param name="flipped">Whether degradation turns the sign.</param>
    public static BelRelation? Of(string word, bool amount, bool flipped) => word switch
    {
        "increases" or "directlyIncreases" => new(Signed(!flipped, amount)),
        "decreases" or "directlyDecreases" => new(Signed(flipped, amount)),
        "regulates" or "directlyRegulates" or "rateLimitingStepOf" => new("regulates"),
        "causesNoChange" => new("regulates", Against: true),
        "positiveCorrelation" or "negativeCorrelation" or "correlation" or "association" => new("associated_with", Symmetric: true),
        "noCorrelation" => new("associated_with", Symmetric: true, Against: true),
        "partOf" or "subProcessOf" => new("part_of"),
        "isA" => new("is_a"),
        "biomarkerFor" or "prognosticBiomarkerFor" => new("biomarker_for"),
        "binds" => new("binds", Symmetric: true),
        _ => null,
    };

    private static string Signed(bool plus, bool amount) => amount ? plus ? "upregulates" : "downregulates" : plus ? "promotes" : "inhibits";
}
