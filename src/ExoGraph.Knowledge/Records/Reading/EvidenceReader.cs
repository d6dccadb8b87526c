using System.Globalization;
using System.Text.RegularExpressions;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Publications;
using ExoGraph.Knowledge.Records.Yaml;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Reading;

/// <summary>Reads the evidence of a record, with the file's defaults.</summary>
internal sealed partial class EvidenceReader(ReadScope scope, Publication publication)
{
    /// <summary>The evidence of a record.</summary>
    public IReadOnlyList<Evidence> Read(Fields record, RecordPlaces places)
    {
        var evidence = new List<Evidence>();
        var items = record.List("evidence", required: true);
        if (items.Count == 0 && record.Find("evidence") is ListNode)
            record.Fail(record.LineOf("evidence"), EvidenceCodes.None, "The list of evidence is empty: say who says so, and where.");
        foreach (var item in items)
        {
            if (item is MapNode map)
            {
                var prefix = string.Create(CultureInfo.InvariantCulture, $"evidence.{evidence.Count}");
                places.Set(prefix, item.Line);
                if (One(map, places, prefix + ".") is { } read) evidence.Add(read);
                else record.Fail();
            }
            else record.Fail(item.Line, YamlCodes.WrongType, $"A piece of evidence should be a map of fields, but it is {item.What}.");
        }
        return evidence;
    }

    private Evidence? One(MapNode map, RecordPlaces places, string prefix)
    {
        var fields = new Fields(map, "a piece of evidence", map.Line, scope,
            "locator", "level", "certainty", "direction", "claim", "study", "readIn", "verdict", "citedAs", "references");
        fields.Mark(places, prefix);
        var study = fields.Text("study") is { } key ? new PublicationKey(key) : publication.Key;
        var readIn = ReadIn(fields);
        var about = study == publication.Key ? publication.ReadIn.FirstOrDefault(r => r.In == readIn) : null;
        var locator = Locator(fields);
        var certainty = fields.Word<Certainty>("certainty", required: true);
        var evidence = new Evidence
        {
            Study = study,
            ReadIn = readIn,
            Level = fields.Word<EvidenceLevel>("level") ?? EvidenceLevel.Text,
            Locator = locator ?? "",
            Direction = fields.Word<EvidenceDirection>("direction") ?? EvidenceDirection.Supports,
            Certainty = certainty ?? Certainty.Proposed,
            Verdict = fields.Word<Verdict>("verdict") ?? about?.Verdict ?? Verdict.Unchecked,
            CitedAs = fields.Number("citedAs") ?? about?.CitedAs,
            References = fields.Numbers("references"),
            Claim = fields.Text("claim", required: true) ?? "",
        };
        return fields.IsSound ? evidence : null;
    }

    private PublicationKey ReadIn(Fields fields)
    {
        if (fields.Text("readIn") is { } written) return new PublicationKey(written);
        if (publication.ReadIn.Count > 1)
            fields.Fail(fields.LineOf("locator"), EvidenceCodes.ReadInOpen, $"The file was read about in {string.Join(" and ", publication.ReadIn.Select(r => r.In.Text))}; say with readIn in which this stands.");
        return publication.ReadIn.Count > 0 ? publication.ReadIn[0].In : publication.Key;
    }

    private static string? Locator(Fields fields)
    {
        if (fields.TextNode("locator", required: true) is not { } node) return null;
        if (node.IsPlain && LooksLikeANumber().IsMatch(node.Text))
            fields.Fail(node.Line, YamlCodes.UnquotedNumber, $"Quote the locator: YAML readers take {ReadScope.Shorten(node.Text)} for a number, a date or a truth value.");
        return node.Text.Trim();
    }

    [GeneratedRegex(@"^([-+]?[\d.,_:]+([eE][-+]?\d+)?|0[xob][\da-fA-F_]+|\d{4}-\d\d?-\d\d?.*|true|false|yes|no|on|off|null|~|[-+]?\.(inf|nan))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LooksLikeANumber();
}
