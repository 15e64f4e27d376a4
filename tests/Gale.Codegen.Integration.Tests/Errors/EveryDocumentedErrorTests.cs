using System.Reflection;
using System.Text.Json;
using Gale.Codegen.Integration.Tests.Harness;
using Gale.Codegen.Integration.Tests.Operations;
using Gale.Codegen.Integration.Tests.Payloads;

namespace Gale.Codegen.Integration.Tests.Errors;

/// <summary>Every status that a document has for an operation, over sockets, from every method that calls it.</summary>
public sealed class EveryDocumentedErrorTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private static readonly Dictionary<string, SandboxApiName> s_apis = new()
    {
        ["gale-v2"] = SandboxApiName.GaleV2,
        ["gale-v2-2025-10"] = SandboxApiName.GaleV2Of202510,
        ["gale-v1"] = SandboxApiName.GaleV1,
        ["gale-carts"] = SandboxApiName.GaleCarts,
        ["kadosei-v1"] = SandboxApiName.Kadosei,
    };

    public static TheoryData<string> Names => AllOperations.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_documented_status_is_a_typed_error_in_every_form(string name)
    {
        var operation = AllOperations.Named(name);
        var statuses = DocumentedStatuses.ErrorsOf(operation.Document, operation.OperationId);
        using var stage = new Stage(sandbox);
        Assert.NotEmpty(statuses);

        foreach (var status in statuses)
        {
            foreach (var form in Enumerable.Range(0, operation.CountOfForms))
            {
                stage.Cashier.FailNextCall(s_apis[operation.Document], status);

                var error = await Assert.ThrowsAnyAsync<ApiException>(
                    () => operation.SendAsync(stage.Clients, form, operation.Requests[0]));

                Assert.Equal((operation.OperationId, status), (error.Operation, error.StatusCode));
                AssertTyped(operation.Document, error, stage.LastAnswer.Body);
            }
        }
    }

    private static void AssertTyped(string document, ApiException error, string body)
    {
        var typed = error.GetType().GetProperty("Error", BindingFlags.Public | BindingFlags.Instance);
        Assert.True(typed is not null, $"{error.Message} is no typed error.");
        Assert.Equal(body, error.RawBody);
        if (PayloadTypes.ByDocument[document].SingleOrDefault(row => row.Bodies == PayloadTypes.Errors) is { } payload)
        {
            Assert.Equal(payload.Type, typed.PropertyType);
            JsonAssert.Same(body, payload.Write(typed.GetValue(error)!));
            Assert.Empty(GeneratedShape.StrangersIn(typed.GetValue(error)));
        }
        else
        {
            // No page shows what an error of the carts looks like.
            Assert.Equal(typeof(IReadOnlyDictionary<string, JsonElement>), typed.PropertyType);
        }
    }
}
