namespace ExoGraph.Knowledge.Formats.Kgx;

/// <summary>What a Biolink predicate with its qualifiers says here. Only qualifiers (and some predicates that are gone by now) have a sign.</summary>
internal static class BiolinkPredicates
{
    private static readonly Dictionary<string, string> s_fixed = new(StringComparer.OrdinalIgnoreCase)
    {
        ["positively_regulates"] = "promotes",
        ["negatively_regulates"] = "inhibits",
        ["entity_positively_regulates_entity"] = "promotes",
        ["entity_negatively_regulates_entity"] = "inhibits",
        ["process_positively_regulates_process"] = "promotes",
        ["process_negatively_regulates_process"] = "inhibits",
        ["increases_amount_or_activity_of"] = "promotes",
        ["decreases_amount_or_activity_of"] = "inhibits",
        ["increases_activity_of"] = "promotes",
        ["decreases_activity_of"] = "inhibits",
        ["increases_abundance_of"] = "upregulates",
        ["decreases_abundance_of"] = "downregulates",
        ["increases_expression_of"] = "upregulates",
        ["decreases_expression_of"] = "downregulates",
        ["affects"] = "regulates",
        ["regulates"] = "regulates",
        ["entity_regulates_entity"] = "regulates",
        ["disrupts"] = "regulates",
        ["treats"] = "treats",
        ["biomarker_for"] = "biomarker_for",
        ["target_for"] = "candidate_target_in",
        ["located_in"] = "found_in",
        ["expressed_in"] = "found_in",
        ["part_of"] = "part_of",
        ["participates_in"] = "participates_in",
        ["actively_involved_in"] = "participates_in",
        ["involved_in"] = "participates_in",
        ["physically_interacts_with"] = "binds",
        ["directly_physically_interacts_with"] = "binds",
        ["molecularly_interacts_with"] = "binds",
        ["binds"] = "binds",
        ["subclass_of"] = "is_a",
    };

    /// <summary>Our predicate.</summary>
    public static string Of(ReadOnlySpan<char> predicate, ReadOnlySpan<char> direction, ReadOnlySpan<char> aspect, ReadOnlySpan<char> subjectDirection)
    {
        var name = predicate[(predicate.LastIndexOf(':') + 1)..].ToString();
        var known = s_fixed.GetValueOrDefault(name, "associated_with");
        if (known is not ("regulates" or "associated_with") || Sign(direction) is not { } plus || (known == "associated_with" && !name.Equals("causes", StringComparison.OrdinalIgnoreCase))) return known;
        // More degradation of a thing is less of it, and the doing of less of a subject is the opposite of its own.
        if (aspect.Equals("degradation", StringComparison.OrdinalIgnoreCase)) plus = !plus;
        if (Sign(subjectDirection) == false) plus = !plus;
        var amount = aspect is "abundance" or "expression" or "synthesis" or "degradation" or "stability" or "transcription" or "translation";
        return amount ? plus ? "upregulates" : "downregulates" : plus ? "promotes" : "inhibits";
    }

    private static bool? Sign(ReadOnlySpan<char> direction) => direction switch
    {
        "increased" or "upregulated" => true,
        "decreased" or "downregulated" => false,
        _ => null,
    };
}
