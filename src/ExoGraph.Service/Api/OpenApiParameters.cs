using System.Text.Json.Nodes;
using ExoGraph.Service.Downloads;
using Microsoft.OpenApi;

namespace ExoGraph.Service.Api;

/// <summary>Describes parameters in OpenAPI that endpoints read by themselves.</summary>
public static class OpenApiParameters
{
    /// <summary>Adds descriptions of parameters to an endpoint.</summary>
    public static RouteHandlerBuilder WithParameters(this RouteHandlerBuilder endpoint, IReadOnlyList<ParameterDoc> parameters) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            foreach (var parameter in parameters) operation.Parameters.Add(Of(parameter));
            if (operation.Responses?.GetValueOrDefault("200")?.Content is { } content)
                foreach (var format in ParameterDocs.FormatsOf(parameters).Where(f => f != "json"))
                    content[ResultFormat.Of(format)!.MediaType] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
            return Task.CompletedTask;
        });

    /// <summary>Describes the parts of a path, with an example of each.</summary>
    public static RouteHandlerBuilder WithPath(this RouteHandlerBuilder endpoint, params (string Name, string Description, string Example)[] parts) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
                foreach (var part in parts.Where(p => p.Name == parameter.Name)) (parameter.Description, parameter.Example) = (part.Description, part.Example);
            return Task.CompletedTask;
        });

    /// <summary>Gives an example of what is sent.</summary>
    public static RouteHandlerBuilder WithBodyExample(this RouteHandlerBuilder endpoint, JsonNode example) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            if (operation.RequestBody?.Content is { } content && content.TryGetValue("application/json", out var json) && json is OpenApiMediaType media) media.Example = example.DeepClone();
            return Task.CompletedTask;
        });

    private static OpenApiParameter Of(ParameterDoc doc)
    {
        var single = new OpenApiSchema
        {
            Type = doc.Type switch { "integer" => JsonSchemaType.Integer, "number" => JsonSchemaType.Number, "boolean" => JsonSchemaType.Boolean, _ => JsonSchemaType.String },
            Enum = doc.Words is null || doc.Name == "levels" ? null : [.. doc.Words.Select(w => (JsonNode)w)],
        };
        return new OpenApiParameter
        {
            Name = doc.Name,
            In = ParameterLocation.Query,
            Description = doc.Description,
            Required = doc.Required,
            Schema = doc.Repeated ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = single } : single,
            Example = doc.Example,
        };
    }
}
