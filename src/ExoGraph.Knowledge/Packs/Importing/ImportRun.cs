using System.Security.Cryptography;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Storage;

namespace ExoGraph.Knowledge.Packs.Importing;

/// <summary>One run of an import, from the files to the pack in its place.</summary>
internal sealed class ImportRun(
    PackStore store, Vocabulary vocabulary, IPackImporter importer, ImportRequest request, string name,
    GroundingTables grounding, int species, IProgress<ImportProgress>? progress, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _lastReport;
    private long _bytes;
    private long _total;

    public ImportResult Execute(CancellationToken cancellation)
    {
        var entries = request.Files.SelectMany(f => InputFiles.Entries(f, InputLimits.Default, n => Interlocked.Add(ref _bytes, n))).ToArray();
        _total = request.Files.Sum(f => new FileInfo(f).Length);
        Directory.CreateDirectory(store.Directory);
        using var staging = StagingFolder.Create(store, name);
        if (staging is null) return new ImportResult(null, new FormatProblem("", 0, $"another import into '{name}' is running: wait for it, or give this one another name."), 1);
        var sums = request.Files.Select(f => Task.Run(() => Sum(f), cancellation)).ToArray();
        var builder = new PackBuilder(vocabulary);
        ImportJob? job = null;
        job = new ImportJob(entries, builder, grounding, species, () => Report("reading", job!.Log.Read, false), cancellation);
        importer.Import(job);
        Report("writing", job.Log.Read, true);
        var counts = Write(job, staging.Path, cancellation);
        var manifest = Manifest(job, counts, [.. sums.Select(s => s.GetAwaiter().GetResult())]);
        if (manifest.Counts.Kept == 0) return Nothing(manifest);
        manifest = manifest with { Files = [.. Directory.GetFiles(staging.Path).Where(f => !Path.GetFileName(f).StartsWith('.')).Order(StringComparer.Ordinal).Select(PackFiles.Describe)] };
        manifest = manifest with { Hash = PackFiles.Hash(manifest.Files) };
        PackFiles.WriteManifest(staging.Path, manifest);
        cancellation.ThrowIfCancellationRequested();
        staging.Commit();
        return new ImportResult(manifest, null, 0);
    }

    private PackCounts Write(ImportJob job, string folder, CancellationToken cancellation)
    {
        var profile = importer.Profile;
        switch (profile.Kind)
        {
            case PackKind.Vocabulary:
                var terms = job.Terms.DistinctBy(t => t.Entity.Id).OrderBy(t => t.Entity.Id).ToArray();
                PackWriter.WriteTable(Path.Combine(folder, PackFiles.Nodes(name)), NodeTable.Header, terms, (row, term) => NodeTable.Write(row, term, vocabulary));
                return new PackCounts { Entities = terms.Length };
            case PackKind.Notices:
                var notices = job.Notices.OrderBy(n => n.Pmid).ThenBy(n => n.Doi, StringComparer.Ordinal).ThenBy(n => n.Notice.Kind).ToArray();
                PackWriter.WriteTable(Path.Combine(folder, PackFiles.Notices(name)), NoticeTable.Header, notices, NoticeTable.Write);
                return new PackCounts { Entities = notices.Length };
            default:
                return new PackWriter(job.Builder, vocabulary, grounding.OfId).Write(folder, name, EdgeTable.Constant(profile.Source, profile.KnowledgeLevel, profile.AgentType), cancellation);
        }
    }

    private PackManifest Manifest(ImportJob job, PackCounts counts, string[] sums)
    {
        var log = job.Log;
        return new PackManifest
        {
            Name = name,
            Source = importer.Profile.Source,
            Title = importer.Profile.Title,
            Kind = importer.Profile.Kind,
            Version = request.Version ?? job.Version,
            Date = job.Date,
            Licence = request.Licence ?? job.Licence ?? importer.Profile.Licence,
            Species = species == 0 ? "" : grounding.Species.Organism(species).Id.Text,
            Inputs = [.. request.Files.Select((f, i) => new PackInput(Path.GetFileName(f), new FileInfo(f).Length, sums[i], Tables(log, Path.GetFileName(f))))],
            Vocabularies = grounding.Used,
            Counts = counts with { Read = log.Tables.Sum(t => t.Read), Kept = log.Tables.Sum(t => t.Kept), Merged = log.Tables.Sum(t => t.Merged), Skipped = log.Tables.Sum(t => t.Skipped) },
            Skipped = log.Skipped,
            Remarks = log.Remarks,
            Grounded = log.Grounded,
            Ambiguous = log.Ambiguities,
        };
    }

    private static IReadOnlyList<PackTable> Tables(ImportLog log, string file) =>
        [.. log.Tables.Where(t => t.Name == file || t.Name.StartsWith(file + "!", StringComparison.Ordinal)).Select(t => new PackTable(t.Name, t.Layout, t.Read, t.Kept, t.Merged, t.Skipped) { Unused = t.Unused })];

    private ImportResult Nothing(PackManifest manifest)
    {
        var sentence = manifest.Counts.Read == 0 ? "there are no rows to import."
            : manifest.Skipped.Count == 0 ? "the files hold nothing that can be imported."
            : $"none of {manifest.Counts.Read} rows could be used; most often because: {manifest.Skipped[0].Reason} ({manifest.Skipped[0].Count} rows, first {manifest.Skipped[0].Examples[0]}).";
        return new ImportResult(manifest, new FormatProblem(Path.GetFileName(request.Files[0]), 0, sentence), 1);
    }

    private void Report(string stage, long rows, bool always)
    {
        if (progress is null) return;
        var elapsed = time.GetElapsedTime(_start);
        if (!always && elapsed - _lastReport < TimeSpan.FromMilliseconds(100)) return;
        _lastReport = elapsed;
        progress.Report(new ImportProgress(stage, Interlocked.Read(ref _bytes), _total, rows, elapsed));
    }

    private static string Sum(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 20, FileOptions.SequentialScan);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
