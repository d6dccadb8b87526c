using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Packs;

/// <summary>An imported public source, opened for reading: columns for the mirror, evidence on demand.</summary>
public interface IPack
{
    /// <summary>Its name, also the file part of its statements' ids (<c>mirtarbase#17</c>).</summary>
    string Name { get; }

    /// <summary>A hash over all that it holds.</summary>
    GraphVersion Version { get; }

    /// <summary>The licence of its source, as its manifest states it.</summary>
    string Licence { get; }

    /// <summary>Its entities. One that the records know too has the same id.</summary>
    IReadOnlyList<Entity> Entities { get; }

    /// <summary>The predicates that its statements use.</summary>
    IReadOnlyList<Predicate> Predicates { get; }

    /// <summary>How many statements it holds.</summary>
    int Count { get; }

    /// <summary>The statement of an index from 0, as the mirror needs it.</summary>
    PackEdge Edge(int index);

    /// <summary>The statement of an index from 0 with its evidence.</summary>
    Statement Describe(int index);

    /// <summary>The statement of an index from 0 as answers list it by the hundred: its evidence is read only when it is asked for.</summary>
    Statement Outline(int index) => Describe(index);

    /// <summary>The id of the statement of an index from 0: searches break ties by it, so it should be cheap.</summary>
    RecordId IdOf(int index) => Describe(index).Id;

    /// <summary>The studies that support the statement of an index from 0, without what names no study: <c>PMID:…</c> where known, else the reference.</summary>
    IEnumerable<string> StudiesOf(int index) => Describe(index).Evidence
        .Where(e => e.Direction == EvidenceDirection.Supports && (e.Pmid is not null || e.Study != e.ReadIn))
        .Select(e => e.Pmid is { } pmid ? "PMID:" + pmid : e.Study.Text);
}
