using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Statements;

/// <summary>Subject, predicate, object, in a context, with evidence. Statements that differ in context are different statements.</summary>
/// <remarks>The hops of transfers and the steps of interventions are statements too, with ids of their own (<c>wang-2019#t1.secretes</c>, <c>poggio-2019#i1</c>).</remarks>
public sealed record Statement
{
    /// <summary>Its stable id.</summary>
    public required RecordId Id { get; init; }

    /// <summary>What acts.</summary>
    public required Curie Subject { get; init; }

    /// <summary>The form in which it acts; null where the slot names none.</summary>
    public Term? SubjectForm { get; init; }

    /// <summary>What it does.</summary>
    public required Predicate Predicate { get; init; }

    /// <summary>What it acts on.</summary>
    public required Curie Object { get; init; }

    /// <summary>The form that is acted on; null where the slot names none.</summary>
    public Term? ObjectForm { get; init; }

    /// <summary>Step, overall, hop of a transfer, or none of them.</summary>
    public required Scope Scope { get; init; }

    /// <summary>The text entails it but does not say it as a clause.</summary>
    public bool Implied { get; init; }

    /// <summary>Believed, or kept as printed.</summary>
    public ReadingKind Reading { get; init; }

    /// <summary>For an as-printed reading, the statement that replaces it; null where none does.</summary>
    public RecordId? ReplacedBy { get; init; }

    /// <summary>Why the other reading is better.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How the source presents the effect; null where it does not judge.</summary>
    public Framing? Framed { get; init; }

    /// <summary>What a marker is for.</summary>
    public Term? Purpose { get; init; }

    /// <summary>In what setting.</summary>
    public Context Context { get; init; } = Context.NotStated;

    /// <summary>Who says so, and where.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Belief from its own evidence alone.</summary>
    public Belief OwnBelief { get; init; }

    /// <summary>Belief as stored: own evidence, corroborated by the same triple in other curated contexts.</summary>
    public Belief Belief { get; init; }

    /// <summary>Its places in declared mechanisms.</summary>
    public IReadOnlyList<PathPlace> Places { get; init; } = [];

    /// <summary>Content hash, hexadecimal: changes when anything that is said changes.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Where it comes from: <c>curated</c>, or the pack's name.</summary>
    public string Source { get; init; } = SourceNames.Curated;

    /// <summary>Whether it may stand in a chain: a step or a transfer hop that is accepted and believed at all.</summary>
    public bool CanBeWalked => Scope is Scope.Step or Scope.Transfer && Reading == ReadingKind.Accepted && Belief.Millionths > 0;
}
