using System.Text.Json;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Knowledge.Formats.Json;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Indra;

/// <summary>INDRA statements in JSON or JSON Lines. Only regulations are taken: a modification has no sign until something says what the modified form does.</summary>
internal sealed class IndraImporter : IPackImporter
{
    private static readonly HashSet<string> s_databases = new(StringComparer.OrdinalIgnoreCase)
    {
        "signor", "trrust", "bel", "bel_lc", "biopax", "pc", "pc11", "tas", "hprd", "phosphosite", "phosphoelm", "virhostnet", "drugbank", "ctd", "dgi", "crog", "omnipath", "cbn", "acsn", "ubibrowser", "biogrid", "creeds", "lincs_drug", "minerva", "conib",
    };

    /// <summary>Name spaces of an agent's references with our prefixes, the most exact first.</summary>
    private static readonly (string Space, string Prefix)[] s_spaces =
    [
        ("HGNC", "HGNC"), ("MIRBASEM", "mirbase.mature"), ("MIRBASE", "mirbase"), ("UP", "UniProt"), ("EGID", "NCBIGene"), ("FPLX", "FPLX"), ("CHEBI", "CHEBI"), ("GO", "GO"),
        ("DRUGBANK", "DRUGBANK"), ("PUBCHEM", "PUBCHEM.COMPOUND"), ("MONDO", "MONDO"), ("DOID", "DOID"), ("MESH", "MESH"),
    ];

    public SourceProfile Profile { get; } = new("indra", "INDRA statements", PackKind.Knowledge, "each evidence under its own source's licence; sentences are not taken over", "knowledge_assertion", "automated_agent");

    public void Import(ImportJob job)
    {
        var reader = new Reader(job);
        foreach (var entry in job.Entries)
        {
            if (!JsonItems.IsJson(entry)) throw FormatStop.At(entry.Name, 1, "this is not JSON: INDRA statements are a JSON array or one JSON object a line.");
            var lines = JsonItems.IsLines(entry);
            var table = job.Table(entry, lines ? "statements, one a line" : "statements");
            if (lines) JsonItems.EachLine(entry, job, table, s => reader.Take(s, table));
            else if (!JsonItems.Each(entry, "", job, table, s => reader.Take(s, table)) && !JsonItems.Each(entry, "statements", job, table, s => reader.Take(s, table)))
                throw FormatStop.At(entry.Name, 1, "this JSON holds no array of statements.");
        }
    }

    private sealed class Reader(ImportJob job)
    {
        private readonly IdentifierGrounder _grounder = new(job.Grounding);
        private readonly HashSet<(string, long)> _seen = [];
        private readonly Dictionary<(string, string), Grounded> _agents = [];

        public RowResult Take(JsonElement statement, TableLog table)
        {
            var type = Text(statement, "type");
            var predicate = type switch { "Activation" or "GtpActivation" => "promotes", "Inhibition" => "inhibits", "IncreaseAmount" => "upregulates", "DecreaseAmount" => "downregulates", _ => null };
            if (predicate is null) return RowResult.Skip("a type of statement that is no regulation and has no sign", type);
            if (!Child(statement, "subj", out var subj) || !Child(statement, "obj", out var obj)) return RowResult.Skip("an agent is not known", Text(statement, "id"));
            var subject = Agent(subj);
            if (subject.Entity is null) return Refused(subject, subj);
            var @object = Agent(obj);
            if (@object.Entity is null) return Refused(@object, obj);
            predicate = Adjusted(predicate, subj, table);
            if (@object.Entity.Class.Name is "Process" or "Pathway") predicate = predicate switch { "upregulates" => "promotes", "downregulates" => "inhibits", _ => predicate };
            var (s, o) = (job.Builder.Entity(subject.Entity), job.Builder.Entity(@object.Entity));
            var hash = Text(statement, "matches_hash");
            var (isNew, any, let) = (false, false, false);
            if (statement.TryGetProperty("evidence", out var list) && list.ValueKind == JsonValueKind.Array)
                foreach (var item in list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object))
                {
                    any = true;
                    var taxon = Taxon(item);
                    if (!job.LetsIn(taxon)) continue;
                    let = true;
                    // A sentence that was read twice is one piece of evidence.
                    if (hash.Length > 0 && item.TryGetProperty("source_hash", out var source) && source.ValueKind == JsonValueKind.Number && source.TryGetInt64(out var number) && !_seen.Add((hash, number))) continue;
                    isNew |= job.Add(table, s, predicate, o, new Variant(null, null, Organism: job.Organism(taxon)), Evidence(item));
                }
            if (any && !let) return RowResult.Skip("all its evidence is of another species", Text(statement, "id"));
            if (!any) isNew = job.Add(table, s, predicate, o, new Variant(null, null), job.Builder.Evidence(0, Text(statement, "id"), "a statement without evidence", Certainty.Proposed));
            return RowResult.Added(isNew);
        }

        /// <summary>An actor in its inactive form does the opposite; one that lacks a partner or a modification does something of unknown sign.</summary>
        private static string Adjusted(string predicate, JsonElement subject, TableLog table)
        {
            if (Child(subject, "activity", out var activity) && False(activity, "is_active"))
            {
                table.Remark("the subject acts by being inactive: the sign is turned", Text(subject, "name"));
                return predicate switch { "promotes" => "inhibits", "inhibits" => "promotes", "upregulates" => "downregulates", _ => "upregulates" };
            }
            if (!Any(subject, "mods", "is_modified") && !Any(subject, "bound_conditions", "is_bound")) return predicate;
            table.Remark("the subject acts without a modification or partner: the sign is unknown", Text(subject, "name"));
            return "regulates";
        }

        private EvidenceRow Evidence(JsonElement item)
        {
            var api = Text(item, "source_api");
            var epistemics = Child(item, "epistemics", out var e) ? e : default;
            var direction = True(epistemics, "negated") ? EvidenceDirection.Refutes : EvidenceDirection.Supports;
            var curated = s_databases.Contains(api);
            var pmid = Text(item, "pmid");
            if (pmid.Length == 0 && Child(item, "text_refs", out var refs)) pmid = Text(refs, "PMID") is { Length: > 0 } id ? id : Text(refs, "PMCID");
            var study = job.Builder.Study(pmid);
            var certainty = True(epistemics, "hypothesis") ? Certainty.Proposed : curated && study != 0 && True(epistemics, "direct") ? Certainty.Demonstrated : Certainty.Suggested;
            return job.Builder.Evidence(study, Text(item, "source_id"), (curated ? "curated in " : "read by ") + api, certainty, direction);
        }

        private int Taxon(JsonElement item)
        {
            if (!Child(item, "context", out var context) || !Child(context, "species", out var species)) return 0;
            var id = Child(species, "db_refs", out var refs) ? Text(refs, "TAXONOMY") : "";
            return job.Grounding.Species.Taxon(id.Length > 0 ? id : Text(species, "name"));
        }

        private Grounded Agent(JsonElement agent)
        {
            var name = Text(agent, "name");
            if (!Child(agent, "db_refs", out var refs)) return Grounded.Unknown("an agent without identifier");
            foreach (var (space, prefix) in s_spaces)
            {
                if (Id(refs, space) is not { Length: > 0 } local) continue;
                if (_agents.TryGetValue((prefix, local), out var known)) return known;
                // Some identifiers come with their prefix, some without.
                var id = PrefixTable.Normalise(local.Contains(':', StringComparison.Ordinal) ? local : $"{prefix}:{local}");
                if (id is not { } curie) continue;
                EntityClass? @class = prefix switch { "MESH" => new EntityClass(local.StartsWith('C') ? "SmallMolecule" : "Process"), _ => null };
                return _agents[(prefix, local)] = _grounder.Of(curie, name, @class);
            }
            return Grounded.Unknown("an agent without an identifier that is known here");
        }

        private RowResult Refused(Grounded grounded, JsonElement agent)
        {
            if (grounded.Candidates is { } candidates) job.Log.Ambiguous(Text(agent, "name"), candidates);
            return RowResult.Skip(grounded.Problem ?? "not grounded", Text(agent, "name"));
        }

        /// <summary>An identifier; where there are several, alone or with scores, the first.</summary>
        private static string Id(JsonElement refs, string space)
        {
            if (!refs.TryGetProperty(space, out var value)) return "";
            while (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
            return value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString().Trim() : "";
        }

        private static bool Any(JsonElement agent, string list, string flag) =>
            agent.TryGetProperty(list, out var items) && items.ValueKind == JsonValueKind.Array && items.EnumerateArray().Any(i => False(i, flag));
    }

    private static bool Child(JsonElement item, string name, out JsonElement child)
    {
        child = default;
        return item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out child) && child.ValueKind == JsonValueKind.Object;
    }

    private static string Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : "";

    private static bool True(JsonElement item, string name) => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static bool False(JsonElement item, string name) => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.False;
}
