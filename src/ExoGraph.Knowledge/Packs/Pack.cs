using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Storage;

namespace ExoGraph.Knowledge.Packs;

/// <summary>A pack opened for reading: columns in memory, evidence read from its file when asked for. Safe for many readers at once.</summary>
public sealed class Pack : IPack
{
    private readonly PackColumns _columns;
    private readonly EdgeBlocks _blocks;
    private readonly NoticeIndex _notices;
    private readonly int[] _beliefs;

    internal Pack(PackManifest manifest, PackColumns columns, IReadOnlyList<Entity> entities, IReadOnlyList<Predicate> predicates, EdgeBlocks blocks, NoticeIndex notices)
    {
        (Manifest, _columns, Entities, Predicates, _blocks, _notices) = (manifest, columns, entities, predicates, blocks, notices);
        (_beliefs, Version) = Flagged();
    }

    /// <summary>What the pack says of itself.</summary>
    public PackManifest Manifest { get; }

    /// <inheritdoc/>
    public string Name => Manifest.Name;

    /// <inheritdoc/>
    /// <remarks>The manifest's hash, unless notices took beliefs down: then a hash over it and what they changed.</remarks>
    public GraphVersion Version { get; }

    /// <inheritdoc/>
    public string Licence => Manifest.Licence;

    /// <inheritdoc/>
    public IReadOnlyList<Entity> Entities { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Predicate> Predicates { get; }

    /// <inheritdoc/>
    public int Count => _columns.Count;

    /// <inheritdoc/>
    public PackEdge Edge(int index)
    {
        var variant = _columns.Variants[_columns.VariantOf[index]];
        return new PackEdge(
            _columns.Subjects[index], _columns.Predicates[index], _columns.Objects[index], Belief.OfMillionths(_beliefs[index]),
            variant.Cancer, variant.Cell, variant.Organism);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The pack's file was changed or damaged while it was open.</exception>
    public Statement Describe(int index)
    {
        var row = EdgeRow.Read(_blocks.Line(index));
        return Without(index) with { Evidence = [.. row.Evidence.Select(Evidence)] };
    }

    /// <inheritdoc/>
    public Statement Outline(int index) => Without(index) with { Evidence = new EvidenceOnDemand(() => [.. EdgeRow.Read(_blocks.Line(index)).Evidence.Select(Evidence)]) };

    /// <inheritdoc/>
    public RecordId IdOf(int index) => new(new PublicationKey(Name), (index + 1).ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public IEnumerable<string> StudiesOf(int index)
    {
        for (var e = _columns.EvidenceStarts[index]; e < _columns.EvidenceStarts[index + 1]; e++)
        {
            var study = _columns.Studies[e];
            if (study == 0 || EvidenceFlags.Direction(_columns.Flags[e]) != EvidenceDirection.Supports) continue;
            yield return study > 0 ? string.Create(CultureInfo.InvariantCulture, $"PMID:{study}") : _columns.References[-study - 1];
        }
    }

    private Statement Without(int index)
    {
        var predicate = Predicates[_columns.Predicates[index]];
        var variant = _columns.Variants[_columns.VariantOf[index]];
        var belief = Belief.OfMillionths(_beliefs[index]);
        return new Statement
        {
            Id = IdOf(index),
            Subject = Entities[_columns.Subjects[index]].Id,
            SubjectForm = variant.SubjectForm,
            Predicate = predicate,
            Object = Entities[_columns.Objects[index]].Id,
            ObjectForm = variant.ObjectForm,
            Scope = predicate.Walk switch { Walk.Step => Scope.Step, Walk.Transfer => Scope.Transfer, _ => Scope.None },
            Implied = variant.Implied,
            Context = new Context(Id(variant.Cancer), Id(variant.Cell), Id(variant.Organism), Id(variant.Biofluid), null),
            OwnBelief = belief,
            Belief = belief,
            Hash = HashOf(index),
            Source = Name,
        };
    }

    /// <summary>What a notice pack says of the study of a piece of evidence; null where nothing does.</summary>
    public Core.Publications.Publication? StudyOf(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return int.TryParse(evidence.Pmid, out var pmid) ? _notices.OfStudy(pmid) : null;
    }

    private Evidence Evidence(EdgeRow.Item item)
    {
        var read = new PublicationKey(Name);
        var claim = item.OriginalSubject.Length + item.OriginalObject.Length == 0 ? item.Claim
            : $"{item.Claim}{(item.Claim.Length > 0 ? "; " : "")}written as {(item.OriginalSubject.Length > 0 ? item.OriginalSubject : "-")}, {(item.OriginalObject.Length > 0 ? item.OriginalObject : "-")}";
        return new Evidence
        {
            Study = item.Study.Length > 0 ? new PublicationKey(item.Study) : read,
            ReadIn = read,
            Level = EvidenceLevel.Database,
            Locator = item.Locator,
            Direction = item.Direction,
            Certainty = item.Certainty,
            Claim = claim,
            Pmid = item.Study.StartsWith("PMID:", StringComparison.Ordinal) ? item.Study[5..] : null,
        };
    }

    private Curie? Id(int entity) => entity < 0 ? null : Entities[entity].Id;

    /// <summary>The row's hash with its belief mixed in, which notices may change: 16 hexadecimal digits.</summary>
    private string HashOf(int index)
    {
        var hash = (_columns.Hashes[index] ^ (uint)_beliefs[index] * 0x9E3779B97F4A7C15UL) * 0xBF58476D1CE4E5B9UL;
        return (hash ^ hash >> 32).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Beliefs with the evidence of flagged studies taken down, and the version that follows.</summary>
    private (int[] Beliefs, GraphVersion Version) Flagged()
    {
        var version = new GraphVersion(Manifest.Hash);
        if (_notices.Count == 0) return (_columns.Beliefs, version);
        var beliefs = (int[])_columns.Beliefs.Clone();
        var flagged = _notices.Pmids.ToHashSet();
        var calculator = new PackBeliefs(_notices, Name, study => _columns.References[-study - 1]);
        var changed = new StringBuilder(Manifest.Hash);
        for (var i = 0; i < beliefs.Length; i++)
        {
            var range = _columns.EvidenceStarts[i].._columns.EvidenceStarts[i + 1];
            foreach (var study in _columns.Studies.AsSpan(range))
            {
                if (study <= 0 || !flagged.Contains(study)) continue;
                beliefs[i] = calculator.Of(_columns.Studies.AsSpan(range), _columns.Flags.AsSpan(range), _columns.Variants[_columns.VariantOf[i]].Implied).Millionths;
                if (beliefs[i] != _columns.Beliefs[i]) changed.Append(CultureInfo.InvariantCulture, $" {i}:{beliefs[i]}");
                break;
            }
        }
        return (beliefs, changed.Length == Manifest.Hash.Length ? version : new GraphVersion(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(changed.ToString())))));
    }
}
