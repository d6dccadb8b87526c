using System.Globalization;
using System.Text;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Text;
using ExoGraph.Knowledge.Records.Reading;

namespace ExoGraph.Knowledge.Curating;

/// <summary>The beginning of a publication's file: valid YAML, with a remark on every field. What is left empty is what the check then names.</summary>
public static class PublicationScaffold
{
    /// <summary>Whether a text has the form of a publication's key (<c>wang-2019</c>, <c>wu-2019b</c>).</summary>
    public static bool IsKey(string key) => HeaderReader.YearOf(key) is not null;

    /// <summary>The text of the file.</summary>
    /// <exception cref="ArgumentException">The key does not have the form of one.</exception>
    public static string Write(ScaffoldRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (HeaderReader.YearOf(request.Key) is not { } year) throw new ArgumentException($"'{request.Key}' is not a key.", nameof(request));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # {request.Key}: fill in what stands empty, delete what the source does not have, then run: exograph check
            # Every identifier is looked up in its vocabulary, never written from memory, and has its row in records/entities/.
            # docs/curating-a-paper.md goes through an example, docs/records-format.md has all fields.
            publication:
              key: {request.Key}
              title: {Quoted(request.Title)}
              {Field("authors", request.Authors, "Family I, Family I, et al.")}
              {Field("journal", request.Journal, "abbreviated")}
              year: {year}
              # citation: "First author I et al. Journal year;volume(issue):pages"
              kind: {Words.Of(request.Kind)}
              {Field("doi", request.Doi, "only where verified, without https://doi.org/")}
              {Field("pmid", request.Pmid, "likewise")}

            """);
        text.Append(request.ReadIn is { } review ? ReadIn(review, request.Reference) : "# readIn: only where you read about it in another publication\n");
        text.Append(Body(Level(request)));
        return text.Replace(": \n", ":\n").ToString();
    }

    private static string Level(ScaffoldRequest request) => request.ReadIn is null && request.Kind == PublicationKind.Study ? "fulltext" : "text";

    private static string ReadIn(string review, int? reference) => $"""
        readIn:                       # where you read about it; every record then has a row in records/coverage/{review}.tsv
          {review}:
            reference: {reference?.ToString(CultureInfo.InvariantCulture)}
            verdict: unchecked        # does the citation hold: supported, loose, mismatch, contradicted, unchecked

        """;

    private static string Body(string level) => $$"""
        context:                      # holds for all that follows unless a record says otherwise; not-stated where the source does not say
          cancer:                     # MONDO:…
          cell:                       # the cell in which the effects take place: CL:…, Cellosaurus, exo:cell.…
          organism:                   # NCBITaxon:9606 is a human; a model is its own entity
        transfers:
          t1:                         # who hands what to whom
            donor:                    # a cell, line, tissue, fluid or organism
            vesicle:                  # one vesicle, exo:ev.…, never "exosomes" as such
            recipient:
            mode: not-stated          # autocrine, paracrine, systemic
            proof: not-stated         # proof of functional transfer, as the source states it
            cargo:
              - id:                   # mirbase.mature:MIMAT…, HGNC:…, CHEBI:…
                form:                 # mature, mRNA, protein …
                loading:              # endogenous, electroporation …
            evidence:
              - locator:              # "section 4.1", "Fig. 5", always quoted
                level: {{level}}
                certainty:            # demonstrated, suggested, proposed
                claim:                # one sentence in your own words
        statements:
          s1:                         # what the cargo does first
            subject:
            predicate:                # promotes, inhibits, upregulates, downregulates, targets, regulates …
            object:
            scope: step
            context: { transfer: t1 }
            evidence:
              - locator:
                level: {{level}}
                certainty:
                claim:
          s2:                         # what follows from it, ending at an outcome: exo:outcome.<process>.<bearer>
            subject:
            predicate:
            object:
            scope: step               # with implied: true where the text entails it and does not say it
            framed:                   # beneficial or unfavourable; leave the line out where the source does not judge
            context: { transfer: t1 }
            evidence:
              - locator:
                level: {{level}}
                certainty:
                claim:
          s3:                         # what the source says in sum: from the cargo to the outcome
            subject:
            predicate:
            object:
            scope: overall
            context: { transfer: t1 }
            evidence:
              - locator:
                level: {{level}}
                certainty:
                claim:
        # interventions:
        #   i1: { intervention: exo:intervention.…, effect: inhibits, actsOn: …, evidence: [ … ] }
        mechanisms:
          m1:                         # what the source asserts as one ordered path; each hop starts where the one before ends
            title:
            path: [t1, s1, s2]
            asserts: [s3]             # its sign must be the product of the signs between
        # notes:
        #   n1: { about: …, property: diameter, value: 40-100, unit: nm, evidence: [ … ] }

        """;

    private static string Field(string name, string? value, string remark) => value is null ? $"# {name}: {remark}" : $"{name}: {Quoted(value)}";

    private static string Quoted(string? value) => value is null ? "" : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
