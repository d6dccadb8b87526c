using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Markers;

/// <summary>A marker of one thing in one fluid. A marker measures; that it acts on what it marks is never said here.</summary>
public sealed record MarkerRow
{
    /// <summary>What is measured: a molecule, a vesicle, a process.</summary>
    public required Curie Marker { get; init; }

    /// <summary>What it marks: a tumour, or an outcome such as metastasis.</summary>
    public required Curie Marks { get; init; }

    /// <summary>The tumour; null where neither what is marked nor its setting names one.</summary>
    public Curie? Cancer { get; init; }

    /// <summary>The fluid in which it is measured; null where the source does not say.</summary>
    public Curie? Biofluid { get; init; }

    /// <summary>The vesicles in which it is measured, in order of id; empty where no transfer says.</summary>
    public IReadOnlyList<Curie> Vesicles { get; init; } = [];

    /// <summary>Raised, lowered, disputed, or not stated.</summary>
    public required MarkerChange Change { get; init; }

    /// <summary>For which purpose, and who says so: in order of the purpose's name, the best believed first.</summary>
    public required IReadOnlyList<MarkerUse> Uses { get; init; }

    /// <summary>The statements that say that it is raised, lowered or found there, in order of id.</summary>
    public required IReadOnlyList<Statement> Levels { get; init; }
}
