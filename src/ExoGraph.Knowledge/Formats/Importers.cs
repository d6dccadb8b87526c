using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats;

/// <summary>All importers there are.</summary>
internal static class Importers
{
    public static IReadOnlyList<IPackImporter> All { get; } =
    [
        new Hgnc.HgncImporter(), new Mirbase.MirbaseImporter(), new Obo.OboImporter(),
        new Mirtarbase.MirtarbaseImporter(), Vesicles.VesicleImporter.Vesiclepedia, Vesicles.VesicleImporter.Exocarta, new Signor.SignorImporter(),
        new Regulons.TrrustImporter(), Regulons.RegulonImporter.Collectri, Regulons.RegulonImporter.Dorothea,
    ];
}
