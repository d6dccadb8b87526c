namespace ExoGraph.Knowledge.Formats.Kgx;

/// <summary>Names under which KGX files have the fields, older ones after the present one.</summary>
internal static class KgxFields
{
    public static readonly IReadOnlyDictionary<KgxField, string[]> Names = new Dictionary<KgxField, string[]>
    {
        [KgxField.Id] = ["id"],
        [KgxField.Category] = ["category"],
        [KgxField.Name] = ["name"],
        [KgxField.Synonym] = ["synonym", "synonyms"],
        [KgxField.Xref] = ["xref", "xrefs"],
        [KgxField.Subject] = ["subject"],
        [KgxField.Predicate] = ["predicate", "edge_label"],
        [KgxField.Object] = ["object"],
        [KgxField.Negated] = ["negated"],
        [KgxField.Publications] = ["publications"],
        [KgxField.KnowledgeLevel] = ["knowledge_level"],
        [KgxField.AgentType] = ["agent_type"],
        [KgxField.Source] = ["primary_knowledge_source", "knowledge_source", "provided_by"],
        [KgxField.Aspect] = ["object_aspect_qualifier"],
        [KgxField.Direction] = ["object_direction_qualifier"],
        [KgxField.SubjectDirection] = ["subject_direction_qualifier"],
        [KgxField.Disease] = ["disease_context_qualifier"],
        [KgxField.Anatomy] = ["anatomical_context_qualifier"],
        [KgxField.Species] = ["species_context_qualifier"],
        [KgxField.ExoClass] = ["exo_class"],
        [KgxField.ExoIsA] = ["exo_is_a"],
        [KgxField.ExoDesirable] = ["exo_desirable"],
        [KgxField.ExoBearer] = ["exo_bearer"],
        [KgxField.ExoProcess] = ["exo_process"],
        [KgxField.ExoGeneric] = ["exo_generic"],
        [KgxField.ExoNeedsBearer] = ["exo_needs_bearer"],
        [KgxField.ExoNote] = ["exo_note"],
        [KgxField.ExoPredicate] = ["exo_predicate"],
        [KgxField.ExoSubjectForm] = ["exo_subject_form"],
        [KgxField.ExoObjectForm] = ["exo_object_form"],
        [KgxField.ExoBiofluid] = ["exo_biofluid"],
        [KgxField.ExoImplied] = ["exo_implied"],
        [KgxField.ExoEvidence] = ["exo_evidence"],
        [KgxField.ExoReading] = ["exo_reading"],
        [KgxField.ExoScope] = ["exo_scope"],
    };

    public static readonly int Count = Enum.GetValues<KgxField>().Length;
}
