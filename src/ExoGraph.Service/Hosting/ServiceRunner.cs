using Microsoft.Extensions.Options;

namespace ExoGraph.Service.Hosting;

/// <summary>Runs the service until it is stopped. What a user can cause ends it with a sentence, never a stack trace.</summary>
public static class ServiceRunner
{
    /// <summary>Runs the service.</summary>
    /// <param name="args">Command-line configuration, such as <c>--urls</c> or <c>--ExoGraph:Records</c>.</param>
    /// <param name="error">Where the sentence goes.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>0 stopped in order, 1 the records have errors, 2 a setting is wrong, 3 it cannot listen.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter error, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(error);
        var started = false;
        try
        {
            // A start that fails is told once, below; the host would log it with its stack trace too.
            await using var app = ExoGraphService.Build(args, builder => builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", _ => started));
            await app.StartAsync(cancellation);
            started = true;
            await app.WaitForShutdownAsync(cancellation);
            return 0;
        }
        catch (RecordsBrokenException broken)
        {
            await error.WriteLineAsync(broken.Message);
            return 1;
        }
        catch (OptionsValidationException wrong)
        {
            await error.WriteLineAsync(string.Join(Environment.NewLine, wrong.Failures));
            return 2;
        }
        catch (Exception problem) when (!started && problem is IOException or FormatException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(problem.Message);
            return 3;
        }
    }
}
