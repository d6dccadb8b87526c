namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>A folder in which a pack is written beside its place, then renamed into it. Until then the old pack stays whole; a killed import leaves only this folder.</summary>
internal sealed class StagingFolder : IDisposable
{
    private const string LockName = ".lock";

    private readonly PackStore _store;
    private readonly string _name;
    private FileStream? _lock;

    private StagingFolder(PackStore store, string name, FileStream @lock)
    {
        (_store, _name, _lock) = (store, name, @lock);
        Path = PartialOf(store, name);
    }

    public string Path { get; }

    /// <summary>Makes the folder, taking away what a killed import left; null where another import of the name is running.</summary>
    public static StagingFolder? Create(PackStore store, string name)
    {
        Recover(store, name);
        var path = PartialOf(store, name);
        if (IsInUse(path)) return null;
        if (Directory.Exists(path)) Directory.Delete(path, true);
        Directory.CreateDirectory(path);
        return new StagingFolder(store, name, new FileStream(System.IO.Path.Combine(path, LockName), FileMode.Create, FileAccess.ReadWrite, FileShare.None));
    }

    /// <summary>Whether an import is writing to such a folder now.</summary>
    public static bool IsInUse(string path)
    {
        var file = System.IO.Path.Combine(path, LockName);
        if (!File.Exists(file)) return false;
        try
        {
            using var probe = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>Puts back a pack that was moved aside by an import that was killed between two renames.</summary>
    public static void Recover(PackStore store, string name)
    {
        var old = ReplacedOf(store, name);
        if (!Directory.Exists(old)) return;
        if (Directory.Exists(store.Folder(name))) Directory.Delete(old, true);
        else Directory.Move(old, store.Folder(name));
    }

    /// <summary>Puts the folder in the pack's place.</summary>
    public void Commit()
    {
        Release();
        var place = _store.Folder(_name);
        var old = ReplacedOf(_store, _name);
        if (Directory.Exists(place)) Directory.Move(place, old);
        Directory.Move(Path, place);
        if (Directory.Exists(old)) Directory.Delete(old, true);
    }

    /// <summary>Takes the folder away, unless it was committed.</summary>
    public void Dispose()
    {
        if (_lock is null) return;
        Release();
        if (Directory.Exists(Path)) Directory.Delete(Path, true);
    }

    private void Release()
    {
        _lock?.Dispose();
        _lock = null;
        File.Delete(System.IO.Path.Combine(Path, LockName));
    }

    private static string PartialOf(PackStore store, string name) => System.IO.Path.Combine(store.Directory, $".{name}.partial");

    private static string ReplacedOf(PackStore store, string name) => System.IO.Path.Combine(store.Directory, $".{name}.replaced");
}
