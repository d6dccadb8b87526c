namespace ExoGraph.Knowledge.Formats.Mirtarbase;

/// <summary>Sorts a list of experiments as miRTarBase writes it, whose separators and spellings vary.</summary>
internal static class Experiments
{
    private static readonly (string Part, string Method)[] s_methods =
    [
        ("reporter", "reporter assay"), ("luciferase", "reporter assay"), ("luceiferase", "reporter assay"), ("gfp", "reporter assay"),
        ("western", "western blot"), ("weastern", "western blot"), ("immunoblot", "western blot"),
        ("northern", "northern blot"), ("clip", "CLIP"), ("clash", "CLIP"), ("degradome", "degradome"), ("pare", "degradome"),
        ("silac", "proteomics"), ("proteom", "proteomics"), ("mass spec", "proteomics"), ("lc-ms", "proteomics"), ("itraq", "proteomics"),
        ("microarray", "microarray"), ("sequencing", "sequencing"), ("rna-seq", "sequencing"), ("rnaseq", "sequencing"), ("ngs", "sequencing"),
        ("pcr", "RT-PCR"), ("elisa", "ELISA"), ("immuno", "immunostaining"), ("flow", "flow cytometry"), ("facs", "flow cytometry"),
    ];

    /// <summary>The methods, each once and in order of name, and whether a reporter assay or a western blot is among them.</summary>
    public static (string Methods, bool Strong) Classify(string written)
    {
        var methods = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var part in written.Split(["//", ";", "/", ","], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var known = s_methods.FirstOrDefault(m => part.Contains(m.Part, StringComparison.OrdinalIgnoreCase)).Method;
            methods.Add(known ?? part);
        }
        return (string.Join(", ", methods), methods.Contains("reporter assay") || methods.Contains("western blot"));
    }
}
