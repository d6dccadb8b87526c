namespace ExoGraph.Cli.Terminal;

/// <summary>What one may type, for the help of each verb. A test runs them all.</summary>
public static class Examples
{
    private static readonly Dictionary<string, string[]> s_examples = new()
    {
        [""] = ["exograph chains --from miR-19b-3p --to metastasis", "exograph search PDL1", "exograph serve"],
        ["chains"] =
        [
            "exograph chains --from miR-19b-3p --to metastasis",
            "exograph chains --from Cargo --to angiogenesis --cancer \"hepatocellular carcinoma\" --effect promotes",
            "exograph chains --from miR-19b-3p --to metastasis --via PTEN --svg chain.svg",
            "exograph chains --from miR-19b-3p --json",
        ],
        ["shared"] = ["exograph shared", "exograph shared --kind outcomes --min-cancers 3", "exograph shared --kind cargo --json"],
        ["markers"] = ["exograph markers --biofluid serum", "exograph markers --cancer \"ovarian cancer\" --purpose diagnosis"],
        ["carriers"] = ["exograph carriers --drug doxorubicin", "exograph carriers --loading electroporation --origin engineered"],
        ["faces"] = ["exograph faces", "exograph faces \"mesenchymal stem cell exosome\" --direct"],
        ["cuts"] = ["exograph cuts --from miR-19b-3p --to metastasis"],
        ["loops"] = ["exograph loops"],
        ["metapaths"] = ["exograph metapaths --from miR-19b-3p --to PTEN"],
        ["lists"] = ["exograph lists miR-21-5p miR-19b-3p PTEN", "exograph lists miR-21-5p miR-155-5p --max-hops 6 --json"],
        ["search"] = ["exograph search PDL1", "exograph search TGF-b1 --limit 5"],
        ["resolve"] = ["exograph resolve miR-21 p53 \"TGF-b1\"", "exograph resolve miR-21 --mirna family --json"],
        ["entity"] = ["exograph entity PTEN", "exograph entity HGNC:9588 --json"],
        ["neighbourhood"] = ["exograph neighbourhood PTEN --depth 2"],
        ["publication"] = ["exograph publication wang-2019"],
        ["audit"] = ["exograph audit --kind sign"],
        ["check"] = ["exograph check", "exograph check records/publications/wang-2019.yaml"],
        ["diff"] = ["exograph diff records", "exograph diff HEAD", "exograph diff ../older/records records --json"],
        ["new"] = ["exograph new publication adams-2024 --title \"A title\""],
        ["new publication"] = ["exograph new publication adams-2024 --title \"A title\" --journal \"J Examples\"", "exograph new publication adams-2024 --read-in xu-2021 --reference 200"],
        ["export"] = ["exograph export statements-tsv --out statements.tsv", "exograph export bibtex"],
        ["import"] = ["exograph import hgnc hgnc_complete_set.txt", "exograph import signor all_data.tsv --name signor"],
        ["packs"] = ["exograph packs", "exograph packs remove signor"],
        ["packs remove"] = ["exograph packs remove signor"],
        ["load"] = ["exograph load --neo4j http://localhost:7474"],
        ["verify"] = ["exograph verify --neo4j http://localhost:7474"],
        ["status"] = ["exograph status", "exograph status --neo4j http://localhost:7474 --json"],
        ["serve"] = ["exograph serve", "exograph serve --urls http://127.0.0.1:8080 --records records"],
        ["completion"] = ["exograph completion bash", "exograph completion zsh"],
    };

    /// <summary>The examples of a verb; of the whole command for the empty text.</summary>
    /// <param name="verb">The verb, those within another with a blank between (<c>new publication</c>).</param>
    public static IReadOnlyList<string> Of(string verb) => s_examples.TryGetValue(verb, out var found) ? found : [];
}
