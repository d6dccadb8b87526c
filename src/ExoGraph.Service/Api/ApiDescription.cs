using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ExoGraph.Service.Api;

/// <summary>What the OpenAPI document says beside its operations. Version 3.0: every generator of clients reads it.</summary>
public static class ApiDescription
{
    /// <summary>Sets it up.</summary>
    public static void Configure(OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
        options.AddSchemaTransformer((schema, context, _) =>
        {
            // What is left out where it is null need not be there.
            foreach (var property in context.JsonTypeInfo.Properties)
                if (property.AttributeProvider?.IsDefined(typeof(JsonIgnoreAttribute), true) == true) schema.Required?.Remove(property.Name);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "ExoGraph",
                Version = "v1",
                Description = "What exosomal cargo does in cancer, and who says so. Read-only. Names are understood as people write them; a mistake is answered with every parameter that has one. "
                    + "Answers carry the graph version, an ETag, evidence and a permalink. Evidence for research, not medical advice.",
                License = new OpenApiLicense { Name = "Code MIT, records CC BY 4.0" },
            };
            document.Servers = [];
            return Task.CompletedTask;
        });
    }
}
