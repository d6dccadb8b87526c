namespace ExoGraph.Knowledge.Packs.Importing;

/// <summary>Reads the files of one source as they are published and hands what they say to the job.</summary>
internal interface IPackImporter
{
    /// <summary>What is fixed about the source.</summary>
    SourceProfile Profile { get; }

    /// <summary>Reads all files of the job. Every row is counted.</summary>
    /// <exception cref="Formats.Text.FormatStop">A file is not what the source publishes.</exception>
    void Import(ImportJob job);
}
