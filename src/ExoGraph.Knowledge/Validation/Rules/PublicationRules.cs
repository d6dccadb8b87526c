using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Publications;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>Publications are told apart, and where they were read about exists.</summary>
internal static class PublicationRules
{
    public static void Check(CheckScope scope)
    {
        var numbers = new Dictionary<(PublicationKey Review, int Number), PublicationKey>();
        foreach (var (key, file) in scope.Files.OrderBy(f => f.Key))
            foreach (var read in file.Publication.ReadIn)
            {
                var place = file.Places.At("readIn." + read.In.Text);
                if (!scope.HasFile(read.In)) scope.Report(place, PublicationCodes.ReadIn, $"'{read.In}' has no file among the publications.");
                if (read.Reference is not { } number) continue;
                if (!numbers.TryAdd((read.In, number), key))
                    scope.Report(place, PublicationCodes.ReferenceTwice, $"Reference {number} of {read.In} is {numbers[(read.In, number)]} already.");
                if (read.CitedAs == number)
                    scope.Report(place, EvidenceCodes.CitedAs, $"citedAs is {number}, the number that the publication has anyway.");
            }
        Unique(scope, "doi", p => p.Doi);
        Unique(scope, "pmid", p => p.Pmid);
    }

    private static void Unique(CheckScope scope, string name, Func<Publication, string?> number)
    {
        foreach (var group in scope.Files.Values.Where(f => number(f.Publication) is not null).GroupBy(f => number(f.Publication)!.ToUpperInvariant()))
        {
            var files = group.OrderBy(f => f.Publication.Key).ToList();
            foreach (var file in files.Skip(1))
                scope.Report(file.Places.At("publication." + name), PublicationCodes.NumberTwice, $"{number(file.Publication)} is the {name} of {files[0].Publication.Key} already.");
        }
    }
}
