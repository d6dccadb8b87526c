using System.Globalization;
using System.Text;

namespace ExoGraph.Neo4j.Tests.Fixture;

/// <summary>One HTTP request as a fake server saw it.</summary>
/// <param name="Method">GET, POST or DELETE.</param>
/// <param name="Path">The path.</param>
/// <param name="Headers">All header lines.</param>
/// <param name="Body">The body.</param>
internal sealed record FakeRequest(string Method, string Path, string Headers, string Body)
{
    /// <summary>What came was no HTTP.</summary>
    public static FakeRequest Unreadable { get; } = new("", "", "", "");

    /// <summary>Reads one request, or null when what comes is none.</summary>
    public static async Task<FakeRequest?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var received = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var read = await stream.ReadAsync(buffer, cancellationToken);
            received.Write(buffer, 0, read);
            var text = Encoding.Latin1.GetString(received.GetBuffer(), 0, (int)received.Length);
            if (read == 0 || !char.IsAsciiLetterUpper(text[0]))
                return null; // Closed, or the greeting of TLS or Bolt.

            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && text.Length >= end + 4 + ContentLength(text[..end]))
            {
                var first = text[..text.IndexOf("\r\n", StringComparison.Ordinal)].Split(' ');
                return new(first[0], first[1], text[..end], text[(end + 4)..]);
            }
        }
    }

    private static int ContentLength(string headers)
    {
        var line = headers.Split("\r\n").FirstOrDefault(h => h.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line.Split(':')[1], CultureInfo.InvariantCulture);
    }
}
