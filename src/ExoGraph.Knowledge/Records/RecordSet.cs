using ExoGraph.Core.Audits;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Knowledge.Records;

/// <summary>All that was read from a folder of records.</summary>
internal sealed class RecordSet
{
    /// <summary>The vocabulary.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>Rows of the entity tables.</summary>
    public List<Draft<Entity>> Entities { get; } = [];

    /// <summary>Publications' files.</summary>
    public List<PublicationFile> Publications { get; } = [];

    /// <summary>Rows of the audit tables.</summary>
    public List<Draft<AuditFinding>> Audit { get; } = [];

    /// <summary>Rows of the coverage tables.</summary>
    public List<Draft<CoverageRow>> Coverage { get; } = [];

    /// <summary>Ids of records that are there but could not be read: what names them is not wrong for that.</summary>
    public HashSet<RecordId> Broken { get; } = [];

    /// <summary>Ids of entities whose rows could not be read.</summary>
    public HashSet<Curie> BrokenEntities { get; } = [];

    /// <summary>Whether a whole table of entities could not be read: then no id can be called unknown.</summary>
    public bool MissesEntities { get; set; }

    /// <summary>Keys of publications whose files could not be read.</summary>
    public HashSet<PublicationKey> BrokenFiles { get; } = [];

    /// <summary>Whether all was read: rules about what is missing or unused say nothing where it was not.</summary>
    public bool IsComplete { get; set; } = true;
}
