using ExoGraph.Service.Hosting;

return await ServiceRunner.RunAsync(args, Console.Error, CancellationToken.None);
