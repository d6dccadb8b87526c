using ExoGraph.Service;
using ExoGraph.Service.Hosting;

try
{
    await ExoGraphService.Build(args).RunAsync();
    return 0;
}
catch (RecordsBrokenException broken)
{
    await Console.Error.WriteLineAsync(broken.Message);
    return 1;
}
