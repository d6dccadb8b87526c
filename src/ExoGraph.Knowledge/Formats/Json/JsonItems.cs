using System.Text;
using System.Text.Json;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Json;

/// <summary>Reads the items of an array anywhere in a JSON file one at a time, whatever the size of the file; also JSON Lines.</summary>
internal static class JsonItems
{
    /// <summary>Whether a file's first character that is not blank opens a JSON object or array.</summary>
    public static bool IsJson(InputEntry entry)
    {
        using var stream = entry.Open();
        Span<byte> head = stackalloc byte[256];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var text = head[..length];
        if (text.StartsWith(Encoding.UTF8.Preamble)) text = text[3..];
        text = text.TrimStart(" \t\r\n"u8);
        return text.Length > 0 && text[0] is (byte)'{' or (byte)'[';
    }

    /// <summary>Whether a JSON file has one object a line: its first line is a whole object, and not one that holds a graph or a list of statements.</summary>
    public static bool IsLines(InputEntry entry)
    {
        using var stream = entry.Open();
        var head = new byte[1 << 20];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var text = head.AsSpan(0, length);
        if (text.StartsWith(Encoding.UTF8.Preamble)) text = text[3..];
        text = text.TrimStart(" \t\r\n"u8);
        var end = text.IndexOf((byte)'\n');
        if (text.IsEmpty || text[0] != '{' || (end < 0 && length == head.Length)) return false;
        try
        {
            using var first = JsonDocument.Parse((end < 0 ? text : text[..end]).ToArray());
            return !first.RootElement.TryGetProperty("nodes", out _) && !first.RootElement.TryGetProperty("edges", out _) && !first.RootElement.TryGetProperty("statements", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Handles every item of an array, counting each as a row.</summary>
    /// <param name="entry">The file.</param>
    /// <param name="path">Names of the properties that lead to the array, by dots; empty where the file is the array.</param>
    /// <param name="job">The import.</param>
    /// <param name="table">Where the items are counted.</param>
    /// <param name="handle">What to do with an item; it is valid only until the call returns.</param>
    /// <returns>Whether there is such an array.</returns>
    public static bool Each(InputEntry entry, string path, ImportJob job, TableLog table, Func<JsonElement, RowResult> handle)
    {
        using var reader = new JsonItemReader(entry, path);
        Each(reader.Next, job, table, handle);
        return reader.Found;
    }

    /// <summary>Handles every line of JSON Lines.</summary>
    public static void EachLine(InputEntry entry, ImportJob job, TableLog table, Func<JsonElement, RowResult> handle)
    {
        using var lines = TableFile.OpenLines(entry);
        Each(() => Lines(lines), job, table, handle);
    }

    private static void Each(Func<JsonBatch?> next, ImportJob job, TableLog table, Func<JsonElement, RowResult> handle)
    {
        using var ahead = new ReadAhead<JsonBatch>(next);
        while (ahead.Next() is { } batch)
            using (batch)
            {
                var number = 0;
                foreach (var item in batch.Items.EnumerateArray())
                {
                    table.At(batch.Line(number++));
                    job.Count(table, Handle(item, handle));
                }
            }
    }

    private static JsonBatch? Lines(LineReader lines)
    {
        var batch = new JsonBatch(lines.File);
        while (!batch.IsFull && lines.TryReadUtf8(out var line))
            if (line.Trim(" \t\r"u8) is { IsEmpty: false } item) batch.Add(item, lines.Line);
        if (batch.Count > 0) return batch.Parse("this line is not JSON.");
        batch.Dispose();
        return null;
    }

    private static RowResult Handle(JsonElement item, Func<JsonElement, RowResult> handle)
    {
        if (item.ValueKind != JsonValueKind.Object) return RowResult.Skip("not an object", item.ValueKind.ToString());
        try
        {
            return handle(item);
        }
        catch (InvalidOperationException e) when (e.InnerException is DecoderFallbackException)
        {
            return RowResult.Skip("text that is not UTF-8");
        }
    }
}
