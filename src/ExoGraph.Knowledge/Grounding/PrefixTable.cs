using ExoGraph.Core.Identifiers;

namespace ExoGraph.Knowledge.Grounding;

/// <summary>Brings the spellings of identifier prefixes that sources use to one.</summary>
internal static class PrefixTable
{
    private static readonly Dictionary<string, string> s_canonical = new(StringComparer.OrdinalIgnoreCase)
    {
        ["HGNC"] = "HGNC",
        ["NCBIGene"] = "NCBIGene",
        ["NCBI_Gene"] = "NCBIGene",
        ["EGID"] = "NCBIGene",
        ["ENTREZ"] = "NCBIGene",
        ["ENTREZGENE"] = "NCBIGene",
        ["UniProt"] = "UniProt",
        ["UniProtKB"] = "UniProt",
        ["UP"] = "UniProt",
        ["ENSEMBL"] = "ENSEMBL",
        ["mirbase.mature"] = "mirbase.mature",
        ["MIRBASEM"] = "mirbase.mature",
        ["mirbase"] = "mirbase",
        ["MIR"] = "mirbase",
        ["FPLX"] = "FPLX",
        ["FamPlex"] = "FPLX",
        ["GO"] = "GO",
        ["MONDO"] = "MONDO",
        ["DOID"] = "DOID",
        ["DO"] = "DOID",
        ["CL"] = "CL",
        ["Cellosaurus"] = "Cellosaurus",
        ["UBERON"] = "UBERON",
        ["CHEBI"] = "CHEBI",
        ["MESH"] = "MESH",
        ["MSH"] = "MESH",
        ["NCBITaxon"] = "NCBITaxon",
        ["taxonomy"] = "NCBITaxon",
        ["Reactome"] = "Reactome",
        ["REACT"] = "Reactome",
        ["WikiPathways"] = "WikiPathways",
        ["WP"] = "WikiPathways",
        ["UMLS"] = "UMLS",
        ["UMLS_CUI"] = "UMLS",
        ["OMIM"] = "OMIM",
        ["MIM"] = "OMIM",
        ["OMIMPS"] = "OMIMPS",
        ["DRUGBANK"] = "DRUGBANK",
        ["PUBCHEM.COMPOUND"] = "PUBCHEM.COMPOUND",
        ["PUBCHEM"] = "PUBCHEM.COMPOUND",
        ["PUBCHEM.SUBSTANCE"] = "PUBCHEM.SUBSTANCE",
        ["RNAcentral"] = "RNAcentral",
        ["BTO"] = "BTO",
        ["HP"] = "HP",
        ["exo"] = "exo",
    };

    /// <summary>The identifier with its prefix as this project writes it; a doubled prefix (<c>CHEBI:CHEBI:63637</c>) becomes a single one. Null where the text is no identifier.</summary>
    public static Curie? Normalise(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var colon = text.IndexOf(':');
        if (colon <= 0 || colon == text.Length - 1) return null;
        var written = text[..colon].ToString();
        var prefix = s_canonical.GetValueOrDefault(written, written);
        var local = text[(colon + 1)..].Trim();
        var again = local.IndexOf(':');
        if (again > 0 && s_canonical.TryGetValue(local[..again].ToString(), out var inner))
        {
            prefix = inner;
            local = local[(again + 1)..];
        }
        if (prefix == "mirbase" && local.StartsWith("MIMAT", StringComparison.Ordinal)) prefix = "mirbase.mature";
        return Curie.TryParse($"{prefix}:{local}", out var curie) ? curie : null;
    }

    /// <summary>The identifier behind an address such as <c>http://purl.obolibrary.org/obo/MONDO_0005015</c>; null where it is none that is known.</summary>
    public static Curie? OfAddress(string address)
    {
        foreach (var start in (string[])["http://purl.obolibrary.org/obo/", "https://purl.obolibrary.org/obo/", "http://identifiers.org/", "https://identifiers.org/", "http://www.cellosaurus.org/"])
            if (address.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                var rest = address[start.Length..];
                if (rest.StartsWith("CVCL_", StringComparison.Ordinal)) return Normalise("Cellosaurus:" + rest);
                var cut = rest.IndexOfAny(['_', '/', ':']);
                return cut > 0 ? Normalise($"{rest[..cut]}:{rest[(cut + 1)..]}") : null;
            }
        return Normalise(address);
    }
}
