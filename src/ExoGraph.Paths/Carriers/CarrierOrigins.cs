using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Carriers;
using ExoGraph.Core.Statements;

namespace ExoGraph.Paths.Carriers;

/// <summary>Tells engineered carriers from natural ones by how their cargo came in, what it is, and what was put on them.</summary>
internal static class CarrierOrigins
{
    private const string Endogenous = "endogenous", NotStated = "not-stated";

    /// <summary>The origin of a transfer's carrier.</summary>
    public static CarrierOrigin Of(KnowledgeBase knowledge, Transfer transfer, IReadOnlyList<Curie> surface)
    {
        if (surface.Count > 0 || ClassOf(transfer.Vesicle!.Value) == "Nanomaterial" || transfer.Cargo.Any(IsEngineered)) return CarrierOrigin.Engineered;
        return transfer.Cargo.All(c => c.Loading.Text == Endogenous) ? CarrierOrigin.Natural : CarrierOrigin.NotStated;

        // No cell makes a drug, a synthetic strand or a particle: where the source does not say how it came in, somebody loaded it.
        bool IsEngineered(Cargo cargo) => cargo.Loading.Text is not (Endogenous or NotStated)
            || (cargo.Loading.Text == NotStated && ClassOf(cargo.Id) is "SmallMolecule" or "Biologic" or "Oligonucleotide" or "Nanomaterial");

        string ClassOf(Curie id) => knowledge.Entities.TryGetValue(id, out var entity) ? entity.Class.Name : "";
    }
}
