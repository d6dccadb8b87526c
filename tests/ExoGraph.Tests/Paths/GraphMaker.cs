using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Tests.Paths;

/// <summary>Puts small knowledge bases together by hand.</summary>
public sealed class GraphMaker
{
    private readonly Dictionary<Curie, Entity> _entities = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Transfer> _transfers = [];
    private readonly List<Mechanism> _mechanisms = [];

    public IReadOnlyList<Statement> Statements => _statements;

    public static Curie Id(string name) => new("x:" + name);

    public static Selection Select(params string[] names) => new(names[0], names[0], names.Length == 1 ? Id(names[0]) : null, [.. names.Select(Id).Order()], false);

    public static Selection Class(params string[] names) => Select(names) with { IsClass = true };

    public Curie Entity(string name, EntityClass? @class = null, IEnumerable<string>? isA = null, bool generic = false, int? desirable = null, string? process = null)
    {
        _entities[Id(name)] = new Entity
        {
            Id = Id(name),
            Label = name,
            Class = @class ?? EntityClass.Gene,
            IsA = [.. (isA ?? []).Select(Id)],
            Generic = generic,
            Desirable = desirable,
            Process = process is null ? null : Id(process),
        };
        return Id(name);
    }

    public Statement Step(
        string id, string subject, Predicate predicate, string @object, int belief = 400_000, Context? context = null, string[]? studies = null,
        EvidenceLevel level = EvidenceLevel.Text, ReadingKind reading = ReadingKind.Accepted, Scope scope = Scope.Step)
    {
        foreach (var name in new[] { subject, @object })
            if (!_entities.ContainsKey(Id(name))) Entity(name);
        return Add(new Statement
        {
            Id = new RecordId(id),
            Subject = Id(subject),
            Predicate = predicate,
            Object = Id(@object),
            Scope = scope,
            Reading = reading,
            Context = context ?? Context.NotStated,
            OwnBelief = Belief.OfMillionths(belief),
            Belief = Belief.OfMillionths(belief),
            Evidence = [.. (studies ?? [new RecordId(id).File.Text]).Select(s => EvidenceOf(s, level))],
        });
    }

    public Transfer Transfer(string id, string? donor, string vesicle, string? recipient, string[] cargo, int belief = 400_000, Context? context = null, string[]? studies = null, string? fluid = null)
    {
        var transfer = new Transfer
        {
            Id = new RecordId(id),
            Donor = donor is null ? null : Id(donor),
            Vesicle = Id(vesicle),
            Recipient = recipient is null ? null : Id(recipient),
            Biofluid = fluid is null ? null : Id(fluid),
            Cargo = [.. cargo.Select(c => new Cargo(Id(c), Term.NotStated, Term.NotStated, Term.NotStated, null))],
        };
        _transfers.Add(transfer);
        var setting = (context ?? Context.NotStated) with { Transfer = transfer.Id, Cell = transfer.Recipient };
        if (transfer.Donor is { } from) Hop(transfer.SecretesId, from, TestVocabulary.Secretes, transfer.Vesicle.Value);
        foreach (var c in transfer.Cargo) Hop(transfer.CarriesId(c.Id), transfer.Vesicle.Value, TestVocabulary.Carries, c.Id);
        if (transfer.Recipient is { } to) Hop(transfer.DeliversId, transfer.Vesicle.Value, TestVocabulary.Delivers, to);
        return transfer;

        void Hop(RecordId hop, Curie subject, Predicate predicate, Curie @object) => Add(new Statement
        {
            Id = hop,
            Subject = subject,
            Predicate = predicate,
            Object = @object,
            Scope = Scope.Transfer,
            Context = setting,
            OwnBelief = Belief.OfMillionths(belief),
            Belief = Belief.OfMillionths(belief),
            Evidence = [.. (studies ?? [transfer.Id.File.Text]).Select(s => EvidenceOf(s, EvidenceLevel.Text))],
        });
    }

    /// <summary>Declares a path of statements.</summary>
    public void Mechanism(string id, params string[] hops)
    {
        var mechanism = new RecordId(id);
        var ids = hops.Select(h => new RecordId(h)).ToArray();
        _mechanisms.Add(new Mechanism(mechanism, id, ids, [], ids));
        for (var position = 1; position <= ids.Length; position++)
        {
            var place = _statements.FindIndex(s => s.Id == ids[position - 1]);
            _statements[place] = _statements[place] with { Places = [.. _statements[place].Places, new PathPlace(mechanism, position)] };
        }
    }

    public Statement Add(Statement statement)
    {
        _statements.Add(statement);
        return statement;
    }

    public KnowledgeBase Build() => new(
        new GraphVersion("test"), TestVocabulary.Vocabulary, _entities.Values, [], _transfers, _statements, _mechanisms, [], []);

    public static Evidence EvidenceOf(string study, EvidenceLevel level) => new()
    {
        Study = new PublicationKey(study),
        ReadIn = new PublicationKey("review-2000"),
        Level = level,
        Locator = "section 1",
        Certainty = Certainty.Demonstrated,
    };
}
