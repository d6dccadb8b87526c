using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace ExoGraph.Tests.Service;

/// <summary>A client that a common generator makes from the OpenAPI document, compiled and loaded.</summary>
internal sealed class GeneratedClient
{
    private readonly object _client;

    private GeneratedClient(object client) => _client = client;

    public static GeneratedClient Of(OpenApiDocument document, HttpClient http)
    {
        var settings = new CSharpClientGeneratorSettings { ClassName = "ExoGraphClient", UseBaseUrl = false, GenerateOptionalParameters = true };
        settings.CSharpGeneratorSettings.Namespace = "Generated";
        settings.CSharpGeneratorSettings.JsonLibrary = NJsonSchema.CodeGeneration.CSharp.CSharpJsonLibrary.SystemTextJson;
        var source = new CSharpClientGenerator(document, settings).GenerateFile();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create("Generated", [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
        return new GeneratedClient(Activator.CreateInstance(Assembly.Load(image.ToArray()).GetType("Generated.ExoGraphClient")!, http)!);
    }

    /// <summary>Calls an operation with these arguments by name; the others keep their defaults.</summary>
    public async Task<dynamic> CallAsync(string operation, params (string Name, object Value)[] arguments)
    {
        var method = _client.GetType().GetMethods().Where(m => string.Equals(m.Name, operation + "Async", StringComparison.OrdinalIgnoreCase)).OrderByDescending(m => m.GetParameters().Length).First();
        var values = method.GetParameters().Select<ParameterInfo, object?>(p => arguments.FirstOrDefault(a => a.Name == p.Name).Value switch
        {
            string word when Nullable.GetUnderlyingType(p.ParameterType) is { IsEnum: true } words => Enum.Parse(words, word, ignoreCase: true),
            { } given => given,
            null => p.ParameterType == typeof(CancellationToken) ? TestContext.Current.CancellationToken : null,
        }).ToArray();
        dynamic task = method.Invoke(_client, values)!;
        return await task;
    }
}
