using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of entities.</summary>
internal static class EntityCodes
{
    public static readonly ProblemCode IdTwice = new("ENT01", "Two rows have one id.", "Merge them.");
    public static readonly ProblemCode LabelTwice = new("ENT02", "Two entities have one label.", "Merge them, or make the labels say what differs.");
    public static readonly ProblemCode SynonymIsLabel = new("ENT03", "A synonym is another entity's label.", "Remove the synonym, or merge the entities.");
    public static readonly ProblemCode AmbiguousSynonym = new("ENT04", "Entities that is_a does not relate share a name.", "Keep it on the one that people mean, or remove it.");
    public static readonly ProblemCode Unused = new("ENT05", "No record uses the entity.", "Use it or remove the row.");
    public static readonly ProblemCode ParentClass = new("ENT06", "A parent has another class (only a cell line's may be a cell).", "Correct the parent or the class.");
    public static readonly ProblemCode Cycle = new("ENT07", "An entity is its own ancestor.", "Remove one of the is_a links.");
    public static readonly ProblemCode OutcomeOnly = new("ENT08", "`desirable`, `bearer` or `process` on something that is no outcome.", "Clear the cell, or correct the class.");
    public static readonly ProblemCode OutcomeNeeds = new("ENT09", "An outcome without process or bearer.", "Fill both.");
    public static readonly ProblemCode OutcomeParts = new("ENT10", "The bearer is no cell, cell line or tumour, or the process is no process.", "Name the cell or tumour that has it and the process it is.");
    public static readonly ProblemCode NoteMissing = new("ENT11", "An `exo:` entity without a note (outcomes need none).", "Say in `note` why no vocabulary has it.");
    public static readonly ProblemCode NeedsBearer = new("ENT12", "`needs_bearer` on something that is no process.", "Clear the cell.");
    public static readonly ProblemCode XrefIsEntity = new("ENT13", "A cross-reference is another entity's id.", "Merge the two rows.");
    public static readonly ProblemCode OutcomeId = new("ENT14", "An outcome whose id is not `exo:outcome.<process>.<bearer>`, or such an id on something else.", "Correct id or class.");

    public static readonly IReadOnlyList<ProblemCode> All = [IdTwice, LabelTwice, SynonymIsLabel, AmbiguousSynonym, Unused, ParentClass, Cycle, OutcomeOnly, OutcomeNeeds, OutcomeParts, NoteMissing, NeedsBearer, XrefIsEntity, OutcomeId];
}
