using Specs.SpecialWords;

namespace Scenarios;

/// <summary>Names that are words of some language, C# among them.</summary>
public sealed class SpecialWords(HttpClient server)
{
    private readonly IDefaultOperations _words = new SpecialWordsClient(server).Default;

    public Task SpecialWords_ModelProperties_sameAsModel() => _words.ModelPropertiesSameAsModelAsync(new() { SameAsModel = "ok" });

    public Task SpecialWords_ModelProperties_dictMethods() => _words.ModelPropertiesDictMethodsAsync(new()
    {
        Keys = "ok",
        Items = "ok",
        Values = "ok",
        Popitem = "ok",
        Clear = "ok",
        Update = "ok",
        Setdefault = "ok",
        Pop = "ok",
        Get = "ok",
        Copy = "ok",
    });

    public Task SpecialWords_ModelProperties_withList() => _words.ModelPropertiesWithListAsync(new() { List = "ok" });

    public Task SpecialWords_Models_and() => _words.ModelsWithAndAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_as() => _words.ModelsWithAsAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_assert() => _words.ModelsWithAssertAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_async() => _words.ModelsWithAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_await() => _words.ModelsWithAwaitAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_break() => _words.ModelsWithBreakAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_class() => _words.ModelsWithClassAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_constructor() => _words.ModelsWithConstructorAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_continue() => _words.ModelsWithContinueAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_def() => _words.ModelsWithDefAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_del() => _words.ModelsWithDelAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_elif() => _words.ModelsWithElifAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_else() => _words.ModelsWithElseAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_except() => _words.ModelsWithExceptAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_exec() => _words.ModelsWithExecAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_finally() => _words.ModelsWithFinallyAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_for() => _words.ModelsWithForAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_from() => _words.ModelsWithFromAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_global() => _words.ModelsWithGlobalAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_if() => _words.ModelsWithIfAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_import() => _words.ModelsWithImportAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_in() => _words.ModelsWithInAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_is() => _words.ModelsWithIsAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_lambda() => _words.ModelsWithLambdaAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_not() => _words.ModelsWithNotAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_or() => _words.ModelsWithOrAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_pass() => _words.ModelsWithPassAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_raise() => _words.ModelsWithRaiseAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_return() => _words.ModelsWithReturnAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_try() => _words.ModelsWithTryAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_while() => _words.ModelsWithWhileAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_with() => _words.ModelsWithWithAsync(new() { Name = "ok" });

    public Task SpecialWords_Models_yield() => _words.ModelsWithYieldAsync(new() { Name = "ok" });

    public Task SpecialWords_Operations_and() => _words.OperationsAndAsync();

    public Task SpecialWords_Operations_as() => _words.OperationsAsAsync();

    public Task SpecialWords_Operations_assert() => _words.OperationsAssertAsync();

    public Task SpecialWords_Operations_async() => _words.OperationsAsync();

    public Task SpecialWords_Operations_await() => _words.OperationsAwaitAsync();

    public Task SpecialWords_Operations_break() => _words.OperationsBreakAsync();

    public Task SpecialWords_Operations_class() => _words.OperationsClassAsync();

    public Task SpecialWords_Operations_constructor() => _words.OperationsConstructorAsync();

    public Task SpecialWords_Operations_continue() => _words.OperationsContinueAsync();

    public Task SpecialWords_Operations_def() => _words.OperationsDefAsync();

    public Task SpecialWords_Operations_del() => _words.OperationsDelAsync();

    public Task SpecialWords_Operations_elif() => _words.OperationsElifAsync();

    public Task SpecialWords_Operations_else() => _words.OperationsElseAsync();

    public Task SpecialWords_Operations_except() => _words.OperationsExceptAsync();

    public Task SpecialWords_Operations_exec() => _words.OperationsExecAsync();

    public Task SpecialWords_Operations_finally() => _words.OperationsFinallyAsync();

    public Task SpecialWords_Operations_for() => _words.OperationsForAsync();

    public Task SpecialWords_Operations_from() => _words.OperationsFromAsync();

    public Task SpecialWords_Operations_global() => _words.OperationsGlobalAsync();

    public Task SpecialWords_Operations_if() => _words.OperationsIfAsync();

    public Task SpecialWords_Operations_import() => _words.OperationsImportAsync();

    public Task SpecialWords_Operations_in() => _words.OperationsInAsync();

    public Task SpecialWords_Operations_is() => _words.OperationsIsAsync();

    public Task SpecialWords_Operations_lambda() => _words.OperationsLambdaAsync();

    public Task SpecialWords_Operations_not() => _words.OperationsNotAsync();

    public Task SpecialWords_Operations_or() => _words.OperationsOrAsync();

    public Task SpecialWords_Operations_pass() => _words.OperationsPassAsync();

    public Task SpecialWords_Operations_raise() => _words.OperationsRaiseAsync();

    public Task SpecialWords_Operations_return() => _words.OperationsReturnAsync();

    public Task SpecialWords_Operations_try() => _words.OperationsTryAsync();

    public Task SpecialWords_Operations_while() => _words.OperationsWhileAsync();

    public Task SpecialWords_Operations_with() => _words.OperationsWithAsync();

    public Task SpecialWords_Operations_yield() => _words.OperationsYieldAsync();

    public Task SpecialWords_Parameters_and() => _words.ParametersWithAndAsync("ok");

    public Task SpecialWords_Parameters_as() => _words.ParametersWithAsAsync("ok");

    public Task SpecialWords_Parameters_assert() => _words.ParametersWithAssertAsync("ok");

    public Task SpecialWords_Parameters_async() => _words.ParametersWithAsync("ok");

    public Task SpecialWords_Parameters_await() => _words.ParametersWithAwaitAsync("ok");

    public Task SpecialWords_Parameters_break() => _words.ParametersWithBreakAsync("ok");

    public Task SpecialWords_Parameters_class() => _words.ParametersWithClassAsync("ok");

    public Task SpecialWords_Parameters_constructor() => _words.ParametersWithConstructorAsync("ok");

    public Task SpecialWords_Parameters_continue() => _words.ParametersWithContinueAsync("ok");

    public Task SpecialWords_Parameters_def() => _words.ParametersWithDefAsync("ok");

    public Task SpecialWords_Parameters_del() => _words.ParametersWithDelAsync("ok");

    public Task SpecialWords_Parameters_elif() => _words.ParametersWithElifAsync("ok");

    public Task SpecialWords_Parameters_else() => _words.ParametersWithElseAsync("ok");

    public Task SpecialWords_Parameters_except() => _words.ParametersWithExceptAsync("ok");

    public Task SpecialWords_Parameters_exec() => _words.ParametersWithExecAsync("ok");

    public Task SpecialWords_Parameters_finally() => _words.ParametersWithFinallyAsync("ok");

    public Task SpecialWords_Parameters_for() => _words.ParametersWithForAsync("ok");

    public Task SpecialWords_Parameters_from() => _words.ParametersWithFromAsync("ok");

    public Task SpecialWords_Parameters_global() => _words.ParametersWithGlobalAsync("ok");

    public Task SpecialWords_Parameters_if() => _words.ParametersWithIfAsync("ok");

    public Task SpecialWords_Parameters_import() => _words.ParametersWithImportAsync("ok");

    public Task SpecialWords_Parameters_in() => _words.ParametersWithInAsync("ok");

    public Task SpecialWords_Parameters_is() => _words.ParametersWithIsAsync("ok");

    public Task SpecialWords_Parameters_lambda() => _words.ParametersWithLambdaAsync("ok");

    public Task SpecialWords_Parameters_not() => _words.ParametersWithNotAsync("ok");

    public Task SpecialWords_Parameters_or() => _words.ParametersWithOrAsync("ok");

    public Task SpecialWords_Parameters_pass() => _words.ParametersWithPassAsync("ok");

    public Task SpecialWords_Parameters_raise() => _words.ParametersWithRaiseAsync("ok");

    public Task SpecialWords_Parameters_return() => _words.ParametersWithReturnAsync("ok");

    public Task SpecialWords_Parameters_try() => _words.ParametersWithTryAsync("ok");

    public Task SpecialWords_Parameters_while() => _words.ParametersWithWhileAsync("ok");

    public Task SpecialWords_Parameters_with() => _words.ParametersWithWithAsync("ok");

    public Task SpecialWords_Parameters_yield() => _words.ParametersWithYieldAsync("ok");

    public Task SpecialWords_Parameters_cancellationToken() => _words.ParametersWithCancellationTokenAsync("ok");
}
