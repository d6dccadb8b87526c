using ExoGraph.Cli;

return await ExoGraphCommand.RunAsync(args, Console.Out, Console.Error);
