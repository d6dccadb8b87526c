using System.Globalization;
using System.Text.RegularExpressions;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Publications;
using ExoGraph.Knowledge.Records.Yaml;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Reading;

/// <summary>Reads <c>publication</c> and <c>readIn</c> of a publication's file.</summary>
internal sealed partial class HeaderReader(ReadScope scope, PublicationKey key)
{
    /// <summary>The publication; its key is the file's name whatever the file says, so that its records keep their ids.</summary>
    public Publication Read(Fields file, RecordPlaces places)
    {
        var readIn = ReadIn(file.Map("readIn"), places);
        if (file.Map("publication", required: true) is not { } map) return new Publication { Key = key, Title = "", ReadIn = readIn };
        var fields = new Fields(map, "a publication", file.LineOf("publication"), scope,
            "key", "title", "authors", "journal", "year", "citation", "kind", "doi", "pmid", "notices");
        fields.Mark(places, "publication.");
        Key(fields);
        return new Publication
        {
            Key = key,
            Title = fields.Text("title", required: true) ?? "",
            Authors = fields.Text("authors") ?? "",
            Journal = fields.Text("journal") ?? "",
            Year = Year(fields),
            Citation = fields.Text("citation") ?? "",
            Kind = fields.Word<PublicationKind>("kind") ?? PublicationKind.Study,
            Doi = OfForm(fields, "doi", Doi(), "a DOI (10.…/…, without https://doi.org/)"),
            Pmid = OfForm(fields, "pmid", Pmid(), "a PubMed id (digits alone)"),
            Notices = Notices(fields),
            ReadIn = readIn,
        };
    }

    /// <summary>The year that a publication's key ends with; null where the text is not of the form of a key.</summary>
    public static int? YearOf(string key) =>
        KeyForm().Match(key) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    private void Key(Fields fields)
    {
        if (fields.Text("key", required: true) is { } written && written != key.Text)
            fields.Fail(fields.LineOf("key"), PublicationCodes.KeyAndFile, $"The key is '{ReadScope.Shorten(written)}', but the file's name says '{key}'.");
        if (YearOf(key.Text) is null)
            fields.Fail(fields.LineOf("key"), PublicationCodes.Key, $"'{ReadScope.Shorten(key.Text)}' is not a key of the form family name and year, such as wang-2019 or wu-2019b.");
    }

    private int? Year(Fields fields)
    {
        var ofKey = YearOf(key.Text);
        var year = fields.Number("year");
        if (year is not null && ofKey is not null && year != ofKey)
            fields.Fail(fields.LineOf("year"), PublicationCodes.Year, $"The year is {year}, but the key says {ofKey}.");
        return year ?? ofKey;
    }

    private static string? OfForm(Fields fields, string name, Regex form, string what)
    {
        var text = fields.Text(name);
        if (text is not null && !form.IsMatch(text))
            fields.Fail(fields.LineOf(name), PublicationCodes.Number, $"'{ReadScope.Shorten(text)}' is not {what}.");
        return text;
    }

    private List<Notice> Notices(Fields publication)
    {
        var notices = new List<Notice>();
        foreach (var item in publication.List("notices"))
        {
            if (item is not MapNode map)
            {
                publication.Fail(item.Line, YamlCodes.WrongType, $"A notice should be a map of fields, but it is {item.What}.");
                continue;
            }
            var fields = new Fields(map, "a notice", item.Line, scope, "kind", "date", "doi", "note");
            DateOnly? date = null;
            if (fields.Text("date") is { } written)
            {
                if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) date = day;
                else fields.Fail(fields.LineOf("date"), YamlCodes.BadValue, $"'{ReadScope.Shorten(written)}' is not a date of the form 2020-01-31; leave it out where it is not known.");
            }
            if (fields.Word<NoticeKind>("kind", required: true) is { } kind)
                notices.Add(new Notice(kind, date, OfForm(fields, "doi", Doi(), "a DOI (10.…/…, without https://doi.org/)"), fields.Text("note") ?? ""));
        }
        return notices;
    }

    private List<ReadAbout> ReadIn(MapNode? map, RecordPlaces places)
    {
        var read = new List<ReadAbout>();
        foreach (var entry in map?.Entries ?? [])
        {
            places.Set("readIn." + entry.Key, entry.Line);
            if (entry.Value is not MapNode about)
            {
                scope.Report(entry.Line, YamlCodes.WrongType, $"'{ReadScope.Shorten(entry.Key)}' should be a map of fields, but it is {entry.Value.What}.");
                continue;
            }
            if (entry.Key == key.Text)
            {
                scope.Report(entry.Line, PublicationCodes.ReadIn, "A publication is not read about in itself.");
                continue;
            }
            var fields = new Fields(about, "readIn", entry.Line, scope, "reference", "verdict", "citedAs", "note");
            read.Add(new ReadAbout(new PublicationKey(entry.Key), fields.Number("reference"), fields.Word<Verdict>("verdict") ?? Verdict.Unchecked, fields.Number("citedAs"), fields.Text("note") ?? ""));
        }
        return read;
    }

    [GeneratedRegex(@"^\p{Ll}+(?:-\p{Ll}+)*-(\d{4})[a-z]?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex KeyForm();

    [GeneratedRegex(@"^10\.\d{4,9}/\S+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Doi();

    [GeneratedRegex(@"^[1-9]\d{0,8}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pmid();
}
