using Gale.Codegen.Integration.Tests.Harness;
using Gale.Codegen.Integration.Tests.Payloads;

namespace Gale.Codegen.Integration.Tests.Operations;

/// <summary>Every generated method of every client, called over sockets with every recorded request.</summary>
public sealed class EveryOperationTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    public static TheoryData<string> Names => AllOperations.Names;

    [Fact]
    public void Every_generated_operation_has_a_row_and_every_row_an_operation() =>
        Assert.Equal(
            GroupInterfaces.Methods.Select(operation => operation.Key).Order(),
            AllOperations.Rows.Select(row => row.Name).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_form_answers_what_the_sandbox_gave(string name)
    {
        var operation = AllOperations.Named(name);
        using var stage = new Stage(sandbox);
        Assert.NotEmpty(operation.Requests);

        foreach (var request in operation.Requests)
        {
            for (var form = 0; form < operation.CountOfForms; form++)
            {
                AssertFits(operation, request, form, await operation.CallAsync(stage, form, request));
            }
        }

        Assert.Equal(
            GroupInterfaces.Methods[name].Select(method => method.ToString()).Order(),
            stage.Methods.Select(method => method.ToString()).Order());
    }

    private static void AssertFits(Operation operation, Recording? request, int form, Outcome outcome)
    {
        var (result, answer) = outcome;
        if (answer.Body.Length == 0)
        {
            Assert.True(result is null or NoContent);
            Assert.Empty(Answers.Of(operation));
            return;
        }

        var payload = Answers.TypeOf(operation, answer.Status);
        JsonAssert.Same(answer.Body, payload.Write(result!));
        Assert.Empty(GeneratedShape.StrangersIn(result));
        if (operation.IsRecorded)
        {
            var sent = form < operation.CountOfForms - operation.CountOfFormsWithoutBody ? request : null;
            JsonAssert.Same(Answers.Expected(operation, sent).Json, answer.Body);
        }
    }
}
