using ExoGraph.Core.Graphs;
using ExoGraph.Core.Packs;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Snapshots;

/// <summary>The mirror and its walk graphs as one file, so that a start need not build them anew. Derived: it can be deleted at any time.</summary>
/// <remarks>
/// A file is used only where its digest (SHA-256) holds, and where it was written by this very build of the program from this very
/// version of records and packs. Anything else — truncated, changed in a bit, older — is built anew and written over.
/// </remarks>
public static class SnapshotFile
{
    private const string Magic = "exograph-snapshot-1";

    /// <summary>Reads the snapshot where the file can be trusted, else builds it and writes the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="knowledge">The curated records.</param>
    /// <param name="packs">The packs.</param>
    /// <param name="note">What was done, and why the file was not used where it was not; never an error: a snapshot always comes back.</param>
    public static GraphSnapshot LoadOrBuild(string path, KnowledgeBase knowledge, IReadOnlyList<IPack> packs, out string note)
    {
        if (TryRead(path, knowledge, packs, out var why) is { } read)
        {
            note = $"Read the mirror from {path}.";
            return read;
        }
        var built = GraphSnapshot.Build(knowledge, packs);
        note = TryWrite(path, built, out var problem) ? $"Built the mirror ({why}) and wrote {path}." : $"Built the mirror ({why}); could not write {path}: {problem}";
        return built;
    }

    /// <summary>Reads a snapshot; null where the file can't be trusted.</summary>
    /// <param name="path">The file.</param>
    /// <param name="knowledge">The curated records that it must have been made from.</param>
    /// <param name="packs">The packs that it must have been made from.</param>
    /// <param name="why">Why it was not used; empty where it was.</param>
    public static GraphSnapshot? TryRead(string path, KnowledgeBase knowledge, IReadOnlyList<IPack> packs, out string why)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(packs);
        why = "";
        try
        {
            if (!File.Exists(path)) why = "there was no file";
            else if (!BitConverter.IsLittleEndian) why = "this machine's byte order is not the file's";
            if (why.Length > 0) return null;
            using var reader = new SnapshotReader(path);
            if (!reader.IsWhole()) why = "the file was damaged";
            else if (reader.ReadText() != Magic || reader.ReadText() != Build) why = "another build of the program wrote the file";
            else if (reader.ReadText() != GraphVersion.Of(knowledge.Version, packs).Hash) why = "the file was of another version of the graph";
            return why.Length > 0 ? null : SnapshotContent.Read(reader, knowledge, packs);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            why = problem.Message;
            return null;
        }
    }

    /// <summary>Writes a snapshot: to a file beside it first, which then takes its place, so a reader sees the old file or the new one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="snapshot">What is written.</param>
    /// <param name="problem">What went wrong; empty where nothing did.</param>
    public static bool TryWrite(string path, GraphSnapshot snapshot, out string problem)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        problem = "";
        var beside = $"{path}.{Environment.ProcessId}.part";
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20))
            using (var writer = new SnapshotWriter(stream))
            {
                writer.Write(Magic);
                writer.Write(Build);
                writer.Write(snapshot.Version.Hash);
                SnapshotContent.Write(writer, snapshot);
                writer.Close();
            }
            File.Move(beside, path, true);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = failure.Message;
            return false;
        }
    }

    /// <summary>This build of the code that makes mirrors: another one may number or order otherwise.</summary>
    private static string Build => typeof(SnapshotFile).Module.ModuleVersionId.ToString() + typeof(KnowledgeBase).Module.ModuleVersionId;
}
