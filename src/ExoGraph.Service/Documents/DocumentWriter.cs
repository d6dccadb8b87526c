using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Service.Documents;

/// <summary>Turns answers into documents: labels beside ids, words for values, two digits for beliefs.</summary>
public sealed class DocumentWriter
{
    private readonly KnowledgeBase _knowledge;
    private readonly Func<Curie, Core.Entities.Entity?> _entityOf;

    /// <summary>Writes with the labels of this knowledge; an entity that it lacks (of a pack) is looked up elsewhere.</summary>
    public DocumentWriter(KnowledgeBase knowledge, Func<Curie, Core.Entities.Entity?>? elsewhere = null)
    {
        _knowledge = knowledge;
        _entityOf = id => _knowledge.Entities.TryGetValue(id, out var known) ? known : elsewhere?.Invoke(id);
    }

    /// <summary>The answer to a chain query.</summary>
    public ChainsDocument Write(ChainsAnswer answer, string permalink, string? cypher)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new ChainsDocument
        {
            Graph = GraphDocument.Of(answer.Graph),
            Query = Write(answer.Query),
            Chains = [.. answer.Chains.Select(Write)],
            Overall = [.. answer.Overall.Select(c => Write(c) with { Kind = "overall" })],
            NearestMiss = answer.NearestMiss is { } miss ? new NearestMissDocument(miss.Constraint, miss.Asked, miss.Found, Write(miss.Chain)) : null,
            Reason = answer.Reason,
            Excluded = new ExcludedDocument(answer.Excluded.AsPrinted, answer.Excluded.OtherSources),
            Truncated = answer.Truncated,
            ProvenAbove = answer.ProvenAbove is { } score ? TwoDigits.Round(score) : null,
            Permalink = permalink,
            Cypher = cypher,
        };
    }

    /// <summary>A chain.</summary>
    public ChainDocument Write(Chain chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return new ChainDocument
        {
            Rank = chain.Rank,
            Score = chain.ShownScore,
            Effect = Words.Of(chain.Effect),
            OpaqueHop = chain.OpaqueHop,
            Kind = Words.Of(chain.Kind),
            Benefit = chain.Benefit,
            Sentence = ChainSentence.Of(chain, LabelOf),
            Mechanisms = [.. chain.Mechanisms.Select(m => m.Text)],
            WeakestHop = chain.WeakestHop,
            Runs = [.. RunsOf(chain)],
            Joins = [.. chain.Joins.Select(j => new JoinDocument(j.Hop, Ref(j.Vertex), [.. j.Changes.Select(Words.Of)], TwoDigits.Round(j.Penalty), j.Degree, j.IsRollup))],
            Folded = chain.Folded,
            Transfers = [.. chain.Transfers.Select(Write)],
            Hops = [.. chain.Hops.Select(Write)],
        };
    }

    /// <summary>A hop with the statements that stand beside it.</summary>
    public StatementDocument Write(ChainHop hop)
    {
        ArgumentNullException.ThrowIfNull(hop);
        return Write(hop.Statement, hop.Belief) with { Parallel = hop.Parallel.Count > 0 ? [.. hop.Parallel.Select(p => Write(p))] : null };
    }

    /// <summary>The runs of a chain: a new one begins at every join.</summary>
    private static IEnumerable<RunDocument> RunsOf(Chain chain)
    {
        int[] starts = [1, .. chain.Joins.Select(j => j.Hop).Where(h => h > 1)];
        for (var i = 0; i < starts.Length; i++)
        {
            var last = i + 1 < starts.Length ? starts[i + 1] - 1 : chain.Hops.Count;
            yield return new RunDocument(starts[i], last, chain.Hops.Skip(starts[i] - 1).Take(last - starts[i] + 1).Min(h => h.Belief).Shown);
        }
    }

    /// <summary>A statement with its stored belief.</summary>
    public StatementDocument Write(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Write(statement, statement.Belief);
    }

    /// <summary>A statement with a belief among the sources asked.</summary>
    public StatementDocument Write(Statement statement, Belief belief)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new StatementDocument
        {
            Statement = statement.Id.Text,
            Subject = RefWithClass(statement.Subject),
            SubjectForm = statement.SubjectForm?.Text,
            Predicate = statement.Predicate.Name,
            Sign = statement.Predicate.Sign.Mark(),
            Object = RefWithClass(statement.Object),
            ObjectForm = statement.ObjectForm?.Text,
            Scope = Words.Of(statement.Scope),
            Implied = statement.Implied,
            Reading = Words.Of(statement.Reading),
            ReplacedBy = statement.ReplacedBy?.Text,
            Reason = statement.Reason.Length > 0 ? statement.Reason : null,
            Framed = statement.Framed is { } framed ? Words.Of(framed) : null,
            Purpose = statement.Purpose?.Text,
            Belief = belief.Shown,
            Cancer = Ref(statement.Context.Cancer),
            Cell = Ref(statement.Context.Cell),
            Organism = Ref(statement.Context.Organism),
            Biofluid = Ref(statement.Context.Biofluid),
            Transfer = statement.Context.Transfer?.Text,
            Mechanisms = [.. statement.Places.Select(p => p.ToString())],
            Source = statement.Source,
            Hash = statement.Hash,
            Evidence = [.. statement.Evidence.Select(e => Write(e, statement.Implied))],
        };
    }

    /// <summary>A transfer.</summary>
    public TransferDocument Write(Transfer transfer)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        return new TransferDocument
        {
            Id = transfer.Id.Text,
            Donor = Ref(transfer.Donor),
            Vesicle = Ref(transfer.Vesicle),
            Recipient = Ref(transfer.Recipient),
            Biofluid = Ref(transfer.Biofluid),
            Mode = Words.Of(transfer.Mode),
            Proof = transfer.Proof,
            Method = transfer.Method,
            Cargo = [.. transfer.Cargo.Select(c => new CargoDocument(c.Id.Text, LabelOf(c.Id), c.Form.Text, c.Loading.Text, c.Topology.Text, c.Enriched))],
            Surface = [.. transfer.Surface.Select(Ref)],
            Targeting = [.. transfer.Targeting.Select(Ref)],
            Release = transfer.Release.Text,
            Route = transfer.Route.Text,
            Cancer = Ref(transfer.Context.Cancer),
            Evidence = [.. transfer.Evidence.Select(e => Write(e, false))],
        };
    }

    /// <summary>A piece of evidence with its weight.</summary>
    public EvidenceDocument Write(Evidence evidence, bool implied)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new EvidenceDocument(evidence.Study.Text, evidence.ReadIn.Text, Words.Of(evidence.Level), evidence.Locator, Words.Of(evidence.Direction),
            Words.Of(evidence.Certainty), Words.Of(evidence.Verdict), evidence.CitedAs, evidence.References,
            TwoDigits.Round(EvidenceWeight.Of(evidence, implied, _knowledge.PublicationOf(evidence.Study))), evidence.Claim);
    }

    /// <summary>An entity by id and label.</summary>
    public EntityRef Ref(Curie id) => new(id.Text, LabelOf(id));

    /// <summary>An entity by id, label and class.</summary>
    public EntityRef RefWithClass(Curie id) => new(id.Text, LabelOf(id), _entityOf(id)?.Class.Name);

    /// <summary>An entity's label; its id where it is not known.</summary>
    public string LabelOf(Curie id) => _entityOf(id)?.Label ?? id.Text;

    private EntityRef? Ref(Curie? id) => id is { } known ? Ref(known) : null;

    private ChainQueryDocument Write(ChainQuery query) => new()
    {
        From = Refs(query.From),
        To = query.To is null ? [] : Refs(query.To),
        Via = [.. query.Via.SelectMany(Refs)],
        Avoid = [.. query.Avoid.SelectMany(Refs)],
        MaxHops = query.MaxHops,
        K = query.K,
        Options = ChainQueryWords.Options(query),
    };

    /// <summary>What was asked for by a name: the entity, or the first 200 of a group.</summary>
    public IReadOnlyList<EntityRef> Refs(Selection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return selection.Id is { } id && !selection.IsClass ? [Ref(id)] : [.. selection.Ids.Take(200).Select(Ref)];
    }
}
